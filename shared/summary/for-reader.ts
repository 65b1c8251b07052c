import type { NormRow } from '../figures/schema.ts';
import type { Role } from '../kernel/permissions.ts';
import type { Summary } from './schema.ts';
import type { DueItem, NarrativeSentence } from './sentences.ts';

/** What of a summary matters to somebody by a role: which sentences, things to do, and groups of norms. */
type Interest = {
  readonly sentences: readonly NarrativeSentence['key'][];
  readonly due: readonly DueItem['key'][];
  readonly processes: readonly NormRow['process'][];
};

const STANDING = ['volume', 'norm', 'partnership'] as const;
const RISK = ['earlyWarning', 'forecast'] as const;

/**
 * By role. The promotor is liable for the cut (P:134-135), the coordinator steers everything; a coach does what brings a company further and
 * is not asked about money; finance looks at what the counted companies do to the funding. At the agency each role looks at what it judges.
 */
const INTERESTS: Readonly<Record<Role, Interest>> = {
  promotor: {
    sentences: [...STANDING, ...RISK, 'cut'],
    due: ['targetMissing', 'actionPlan', 'yearlyStep'],
    processes: ['companies', 'indicators'],
  },
  coordinator: {
    sentences: [...STANDING, ...RISK, 'stillUnderway', 'completedNotCounted', 'cut'],
    due: ['targetMissing', 'actionPlan', 'evidence', 'verification', 'yearlyStep'],
    processes: ['companies', 'adaptations', 'indicators'],
  },
  administrator: { sentences: ['volume', 'norm', 'forecast', 'cut'], due: ['yearlyStep'], processes: ['companies'] },
  coach: {
    sentences: ['volume', 'norm', 'stillUnderway', 'completedNotCounted'],
    due: ['evidence'],
    processes: ['adaptations', 'indicators'],
  },
  finance: { sentences: ['norm', 'forecast', 'cut'], due: ['yearlyStep'], processes: ['companies'] },
  reader: { sentences: STANDING, due: [], processes: ['companies', 'indicators'] },
  'programme-manager': {
    sentences: [...STANDING, ...RISK, 'coverage'],
    due: ['targetMissing', 'actionPlanOf', 'verification'],
    processes: ['companies', 'adaptations', 'indicators'],
  },
  'project-officer': {
    sentences: [...STANDING, 'earlyWarning', 'coverage'],
    due: ['targetMissing', 'actionPlanOf'],
    processes: ['companies', 'adaptations', 'indicators'],
  },
  controller: { sentences: ['volume', 'partnership'], due: ['verification'], processes: ['adaptations'] },
  'quality-coach': {
    sentences: ['volume', 'partnership', 'earlyWarning'],
    due: ['actionPlanOf'],
    processes: ['adaptations', 'indicators'],
  },
  analyst: { sentences: ['volume', 'partnership', 'coverage'], due: [], processes: ['companies', 'indicators'] },
  auditor: {
    sentences: [...STANDING, ...RISK, 'coverage'],
    due: ['targetMissing', 'verification'],
    processes: ['companies', 'adaptations', 'indicators'],
  },
};

const together = (roles: readonly Role[], of: keyof Interest): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => INTERESTS[role][of]));

/**
 * The part of a summary that matters to somebody with these roles, in the order of the whole. With several roles it is what matters to any of
 * them. The headline stands in every mail; its one link leads to the whole.
 */
export const summaryFor = (summary: Summary, roles: readonly Role[]): Summary => {
  const [sentences, due, processes] = [
    together(roles, 'sentences'),
    together(roles, 'due'),
    together(roles, 'processes'),
  ];
  return {
    ...summary,
    norms: summary.norms.filter(({ process }) => processes.has(process)),
    narrative: summary.narrative.filter(({ key }) => sentences.has(key)),
    due: summary.due.filter(({ key }) => due.has(key)),
  };
};
