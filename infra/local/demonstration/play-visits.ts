import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { logSupport } from '../../../functions/support/log.ts';
import type { SupportDependencies } from '../../../functions/support/save.ts';
import { addDays, dayOf, type Instant, type IsoDate } from '../../../shared/kernel/dates.ts';
import { type SupportLog, supportActivitySchema, supportTotalsSchema } from '../../../shared/support/schema.ts';
import { type Trajectory, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { type Chance, chanceOf } from './chance.ts';
import { workingDay } from './course.ts';
import type { Coach } from './play-trajectory.ts';
import { createStage, type Stage, told } from './stage.ts';

/** Only the last months are told, so that a laptop starts soon. */
const TOLD_DAYS = 75;
const DAYS_BETWEEN = [12, 30] as const;
/** Longer than a weekend, so that a visit moved to Friday still follows the beginning. */
const FIRST_AFTER_DAYS = 4;
const DURATIONS = [60, 60, 120, 120, 240] as const;

type Visit = Pick<SupportLog, 'kind' | 'audiences' | 'form'>;
const VISITS: readonly Visit[] = [
  { kind: 'coaching', audiences: ['employer', 'hr'], form: 'onSite' },
  { kind: 'coaching', audiences: ['teamLeader'], form: 'onSite' },
  { kind: 'coaching', audiences: ['team'], form: 'onSite' },
  { kind: 'expertise', audiences: ['hr'], form: 'online' },
  { kind: 'followUp', audiences: ['employer'], form: 'online' },
];

/** The days on which somebody came by: while the trajectory ran, within the months that are told. */
const daysOf = ({ phases }: Trajectory, today: IsoDate, chance: Chance): IsoDate[] => {
  const begin = phases[0]?.on ?? today;
  const last = phases.at(-1);
  const end = last?.phase === 'completed' || last?.phase === 'stopped' ? last.on : today;
  const days: IsoDate[] = [];
  for (let day = addDays(begin, FIRST_AFTER_DAYS); day <= end; day = addDays(day, chance.whole(...DAYS_BETWEEN)))
    if (day >= addDays(today, -TOLD_DAYS)) days.push(workingDay(day));
  return days;
};

/** What the use case asks for, over a draft in which one coach works. */
const logOver = ({ draft, clock }: Stage, { person }: Coach): SupportDependencies => ({
  trajectoryOf: async (id) => draft.read(keys.trajectory(id), trajectorySchema),
  people: { person: async () => person, personOfSubject: async () => person },
  repository: {
    activity: async (id) => draft.read(keys.supportActivity(id), supportActivitySchema),
    totals: async (id) => draft.read(keys.supportTotals(id), supportTotalsSchema),
    parse: (item) => supportActivitySchema.parse(item),
  },
  commit: draft.commit,
  system: clock.system,
});

/** Logs the visits of every trajectory in a draft, by its coach. */
export const playVisits = async ({ draft }: Stage, coach: Coach, seed: string, until: Instant): Promise<void> => {
  const chance = chanceOf(`${seed}/visits`);
  for (const trajectory of draft.ofType('trajectory', trajectorySchema)) {
    const beside = createStage(`${seed}/visits/${trajectory.id}`, until, draft);
    for (const day of daysOf(trajectory, dayOf(until), chance)) {
      if (!beside.clock.reach(day)) break;
      await told(
        logSupport(logOver(beside, coach))(coach.author, {
          ...chance.pick(VISITS),
          day,
          minutes: chance.pick(DURATIONS),
          trajectoryId: trajectory.id,
          companyIds: trajectory.companies.map(({ companyId }) => companyId),
        }),
      );
    }
  }
};
