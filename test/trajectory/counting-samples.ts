import { explainCounting } from '../../shared/trajectory/counting.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { ALL_PHASES, actionOf, COMPANY, day, evidenceOf, trajectoryOf } from './samples.ts';

const RULES = { awarenessAloneCounts: false };

/** What the counting rule says of a company on a day; without more, of the one company in 2026, when all is over. */
export const explain = (
  trajectory: Trajectory,
  { on = '2026-01-01', companyId = COMPANY, workFloorInFlanders = true, rules = RULES } = {},
) => explainCounting(trajectory, companyId, { rules, workFloorInFlanders, on: day(on) });

/** The requirements that are met. */
export const metBy = (trajectory: Trajectory, options = {}) =>
  explain(trajectory, options).requirements.flatMap(({ code, met }) => (met ? [code] : []));

export const implemented = actionOf(1, [
  ['planned', '2024-04-01'],
  ['implemented', '2024-06-01'],
]);
/** A trajectory that counts in every way but for a verdict of the agency. */
export const finished = trajectoryOf(ALL_PHASES, { actions: [implemented], evidence: [evidenceOf(1, '2024-07-01')] });
