import type { Author } from '../../../functions/audit/event.ts';
import { noteRulesOf } from '../../../functions/note/calendar.ts';
import type { NoteDependencies } from '../../../functions/note/dependencies.ts';
import { acceptNote } from '../../../functions/note/judge.ts';
import { signAsCoordinator, signAsPromotor } from '../../../functions/note/sign.ts';
import { writeNote } from '../../../functions/note/write.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { contributionOf, sumOfContributions } from '../../../shared/figures/measures.ts';
import { partnershipFigures } from '../../../shared/figures/partnership-figures.ts';
import {
  addDays,
  addQuarters,
  dayOf,
  type Instant,
  lastDayOf,
  type Quarter,
  quarterOf,
} from '../../../shared/kernel/dates.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { quarterlyNoteSchema } from '../../../shared/note/schema.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Draft } from './draft.ts';
import { createStage, type Stage, told } from './stage.ts';

type Told = {
  readonly partnershipId: string;
  readonly companies: readonly Company[];
  readonly trajectories: readonly Trajectory[];
  readonly target: Target | undefined;
  readonly until: Instant;
};

/** How far each of the last quarters came, the newest first. */
const ENDS = ['draft', 'submitted', 'accepted', 'accepted'] as const;
const [PERIOD] = FUNDING_PERIODS;

const NARRATIVE = {
  done: 'Werkbezoeken bij nieuwe ondernemingen en drie leernetwerken over taakverdeling in ploegen.',
  results: 'Bij twee ondernemingen loopt de nieuwe taakverdeling in alle ploegen.',
  motives: [],
  helps: 'Ploegleiders die collega’s van een andere onderneming horen vertellen hoe zij begonnen.',
  barriers: [],
  hinders: 'Drukke periodes: proeven schuiven op tot na de zomer.',
  plans: 'De lopende proeven afronden en het bewijs in de dossiers aanvullen.',
};

/** The figures that the companies of the story add up to. */
const figuresIn = (
  { partnershipId, companies, trajectories, target }: Told,
  { clock }: Stage,
): NoteDependencies['readFigures'] => {
  const totals = sumOfContributions(
    companies.map((company) => {
      const own = trajectories.filter((one) => one.companies.some(({ companyId }) => companyId === company.id));
      return contributionOf({ company, trajectories: own }, DEFAULT_RULES, PERIOD);
    }),
  );
  return async ({ quarter }) => {
    const retrievedAt = clock.system.now();
    const shared = { partnershipId, totals, target, period: PERIOD, rules: DEFAULT_RULES, retrievedAt, quarter };
    return ok(partnershipFigures({ ...shared, today: dayOf(retrievedAt) }));
  };
};

/** The notes of the last quarters, as far as each came. */
export const writeNotes = async (story: Told): Promise<Draft> => {
  const { partnershipId, until } = story;
  const stage = createStage(`${partnershipId}/notes`, until);
  const { draft, clock, trajectory } = stage;
  const read = async (quarter: Quarter) => draft.read(keys.note(quarter), quarterlyNoteSchema);
  const dependencies: NoteDependencies = {
    ...trajectory,
    repository: { note: read, notes: async () => [], parse: (item) => quarterlyNoteSchema.parse(item) },
    readFigures: figuresIn(story, stage),
    // Signed before the leavers of the quarter were delivered.
    publishedFigures: async () => undefined,
    ownRoles: async () => undefined,
    readNoteRules: noteRulesOf({ inForce: async () => DEFAULT_RULES, versions: async () => [DEFAULT_RULES] }),
  };
  const by = (role: string, place = partnershipId): Author => {
    const name = `${role}@${place}`;
    return { subject: name, roles: [name] };
  };
  const play = async (quarter: Quarter, end: (typeof ENDS)[number]): Promise<void> => {
    const isTime = (days: number) => clock.reach(addDays(lastDayOf(quarter), days));
    const which = (expectedVersion: number) => ({ quarter, expectedVersion });
    if (!isTime(9)) return;
    await told(writeNote(dependencies)(by('coordinator'), { ...which(0), narrative: NARRATIVE }));
    if (end === 'draft' || !isTime(14)) return;
    await told(signAsCoordinator(dependencies)(by('coordinator'), which(1)));
    if (!isTime(20)) return;
    await told(signAsPromotor(dependencies)(by('promotor'), which(2)));
    if (end === 'submitted' || !isTime(33)) return;
    await told(acceptNote(dependencies)(by('project-officer', 'agency'), which(3)));
  };
  const current = quarterOf(dayOf(until));
  for (const [back, end] of [...ENDS.entries()].reverse()) {
    const quarter = addQuarters(current, -1 - back);
    if (quarter >= PERIOD.firstQuarter && quarter <= PERIOD.lastQuarter) await play(quarter, end);
  }
  return draft;
};
