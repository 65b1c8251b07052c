import type { Role } from '../../kernel/permissions.ts';
import type { MonitoringSummary } from './build.ts';
import type { MonitoringDueItem, MonitoringSentence } from './sentences.ts';

type Interest = {
  readonly sentences: readonly MonitoringSentence['key'][];
  readonly due: readonly MonitoringDueItem['key'][];
};

const EVERYTHING = ['started', 'synergy', 'leavers', 'partnership', 'retention', 'quality', 'notSettled'] as const;
const WHO_STAYS = ['started', 'synergy', 'partnership', 'retention'] as const;

/** Who answers for the note and the next delivery is told of them; who works on staying reads of it; the accounts only that it is not settled. */
const INTERESTS: Readonly<Record<Role, Interest>> = {
  promotor: { sentences: EVERYTHING, due: ['note'] },
  coordinator: { sentences: EVERYTHING, due: ['note'] },
  administrator: { sentences: ['started', 'notSettled'], due: [] },
  coach: { sentences: WHO_STAYS, due: [] },
  finance: { sentences: ['started', 'notSettled'], due: [] },
  reader: { sentences: ['started', 'synergy', 'retention'], due: [] },
  'programme-manager': { sentences: EVERYTHING, due: ['nextDelivery'] },
  'project-officer': { sentences: WHO_STAYS, due: [] },
  controller: { sentences: ['started', 'partnership', 'notSettled'], due: [] },
  'quality-coach': { sentences: WHO_STAYS, due: [] },
  analyst: { sentences: EVERYTHING, due: ['nextDelivery'] },
  auditor: { sentences: EVERYTHING, due: [] },
};

/** The part of a summary of the monitoring that matters to somebody with these roles, in the order of the whole. */
export const monitoringSummaryFor = (summary: MonitoringSummary, roles: readonly Role[]): MonitoringSummary => {
  const interests = roles.map((role) => INTERESTS[role]);
  return {
    ...summary,
    narrative: summary.narrative.filter(({ key }) => interests.some(({ sentences }) => sentences.includes(key))),
    due: summary.due.filter(({ key }) => interests.some(({ due }) => due.includes(key))),
  };
};
