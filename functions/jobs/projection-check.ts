import { type CheckDependencies, checkProjection, type Drift } from '../figures/projection/check.ts';
import type { System } from '../platform/system.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** The nightly check that the totals still are what the records add up to. */
export const projectionCheckHandler = (
  dependencies: CheckDependencies & { readonly system: System },
  runs: RecordRun,
) =>
  jobHandler({
    name: 'projection-check',
    store: dependencies.partnershipId,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: (): Promise<Drift> => checkProjection(dependencies),
    countsOf: (drift) => ({ totalsOff: Object.keys(drift).length }),
  });
