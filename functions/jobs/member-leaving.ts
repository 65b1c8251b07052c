import { type DueDependencies, handOverDueCases } from '../partnership/members/hand-over-due.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Hands over, every morning, what members that left have still open. */
export const memberLeavingHandler = (dependencies: DueDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'member-leaving',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: handOverDueCases(dependencies),
  });
