import { type OpenDependencies, openQuarters } from '../monitoring/quarter/open.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Opens, every morning, the quarter of the monitoring that is over. */
export const monitoringQuartersHandler = (
  dependencies: OpenDependencies & { readonly store: string },
  runs: RecordRun,
) =>
  jobHandler({
    name: 'monitoring-quarters',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: openQuarters(dependencies),
  });
