import type { Quarter } from '../../../shared/kernel/dates.ts';
import { measured, type NewMeasurement } from '../../../shared/monitoring/quarter/steps.ts';
import { AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import { moveQuarter, openedQuarter, type QuarterDependencies, SYSTEM } from './move.ts';

/** Takes each quarter that a measurement reaches further; one that the schedule did not open yet is opened by it. Repeated, nothing changes. */
export const reachQuarters = async (
  dependencies: QuarterDependencies,
  quarters: readonly Quarter[],
  reached: NewMeasurement,
): Promise<void> => {
  const { quarters: repository, system } = dependencies;
  for (const quarter of quarters)
    await decideAgain(
      async () => {
        const found = await repository.quarter(quarter);
        const next = measured(found ?? openedQuarter(quarter, system), reached);
        if (!next) return undefined;
        const written = await moveQuarter(dependencies, found, next, { author: SYSTEM, action: 'measured' });
        return written ? undefined : AGAIN;
      },
      { rounds: 5, otherwise: trouble(`Others keep changing the quarter ${quarter}`) },
    );
};
