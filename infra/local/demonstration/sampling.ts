import type { Author } from '../../../functions/audit/event.ts';
import { takeSample } from '../../../functions/sample/take.ts';
import { trajectoryListRow } from '../../../functions/trajectory/list-row.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { addDays, addQuarters, dayOf, firstDayOf, type Instant, quarterOf } from '../../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Draft } from './draft.ts';
import { createStage } from './stage.ts';

const CONTROLLER: Author = { subject: 'controller@agency', roles: ['controller@agency'] };
const DRAWN_PERCENT = 50;
const DAYS_AFTER_QUARTER = 9;

type Drawn = {
  readonly partnershipId: string;
  readonly companies: readonly Company[];
  readonly trajectories: readonly Trajectory[];
  readonly until: Instant;
};

/** The controller draws a sample of the last quarter that is over; nothing when it has nothing to draw from. */
export const drawSample = async ({ partnershipId, companies, trajectories, until }: Drawn): Promise<Draft> => {
  const { draft, clock, trajectory: dependencies } = createStage(`${partnershipId}/sample`, until);
  const quarter = quarterOf(dayOf(until));
  const scope = addQuarters(quarter, -1);
  if (!clock.reach(addDays(firstDayOf(quarter), DAYS_AFTER_QUARTER))) return draft;
  const on = dayOf(clock.system.now());
  const rows = trajectories.map((one) => trajectoryListRow(one, companies, { rules: DEFAULT_RULES, on }));
  await takeSample({
    ...dependencies,
    repository: {
      sample: async () => undefined,
      samples: async () => [],
      latest: async () => [],
      drawnAfter: async () => [],
      population: async () => [],
    },
    readRows: async () => rows,
    trajectoriesOf: async (ids) => trajectories.filter(({ id }) => ids.includes(id)),
    companiesOf: async (ids) => companies.filter(({ id }) => ids.includes(id)),
    system: clock.system,
  })(CONTROLLER, { scope, size: { kind: 'share', percent: DRAWN_PERCENT } });
  return draft;
};
