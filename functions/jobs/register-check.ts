import { type CheckDependencies, checkRegister } from '../company/register-check/check.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';
import { scheduledSchema } from './scheduled.ts';

/** Looks every night whether the KBO says something else of the companies of a partnership. */
export const registerCheckHandler = (dependencies: CheckDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'register-check',
    store: dependencies.store,
    system: dependencies.system,
    runs,
    schema: scheduledSchema,
    run: checkRegister(dependencies),
  });
