import { addQuarters, dayOf, lastDayOf, quarterOf } from '../../../shared/kernel/dates.ts';
import { MEASURED_QUARTERS, periodsOver } from '../../../shared/monitoring/quarter/periods.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import { moveQuarter, openedQuarter, type QuarterDependencies, SYSTEM } from './move.ts';

export type OpenDependencies = QuarterDependencies & { readonly readRules: () => Promise<ProgrammeRules> };

/**
 * Opens every quarter that is over and is not there yet, as the cadence of the rules says: from the start of the programme, at most as far
 * back as is measured. Run every day, it opens one on the day after its end; a day on which it did not run is made up for.
 */
export const openQuarters = (dependencies: OpenDependencies) => async (): Promise<{ readonly opened: number }> => {
  const { quarters, readRules, system } = dependencies;
  const today = dayOf(system.now());
  const { monitoringCadence } = await readRules();
  const start = FUNDING_PERIODS[0]?.from ?? today;
  const furthest = lastDayOf(addQuarters(quarterOf(today), -MEASURED_QUARTERS));
  const due = periodsOver(start > furthest ? start : furthest, today, monitoringCadence);
  const there = new Set((await quarters.latest(due.length + MEASURED_QUARTERS)).map(({ quarter }) => quarter));
  let opened = 0;
  for (const quarter of due.filter((one) => !there.has(one))) {
    const next = openedQuarter(quarter, system);
    if (await moveQuarter(dependencies, undefined, next, { author: SYSTEM, action: 'opened' })) opened += 1;
  }
  return { opened };
};
