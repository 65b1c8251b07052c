import { type RemoveRowsDependencies, removeRowsPastTerm } from '../monitoring/delivery/remove-rows.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Removes, every morning, rows of leavers that may be kept no longer. */
export const leaverRowsRemovalHandler = (
  dependencies: RemoveRowsDependencies & { readonly store: string },
  runs: RecordRun,
) =>
  jobHandler({
    name: 'leaver-rows-removal',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: removeRowsPastTerm(dependencies),
  });
