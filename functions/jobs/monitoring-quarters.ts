import { type OpenDependencies, openQuarters } from '../monitoring/quarter/open.ts';
import { jobHandler } from './job.ts';
import { scheduledSchema } from './scheduled.ts';

/** Opens, every morning, the quarter of the monitoring that is over. */
export const monitoringQuartersHandler = (dependencies: OpenDependencies & { readonly store: string }) =>
  jobHandler({
    name: 'monitoring-quarters',
    store: dependencies.store,
    system: dependencies.system,
    schema: scheduledSchema,
    run: openQuarters(dependencies),
  });
