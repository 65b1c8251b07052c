import type { Instant } from '../kernel/dates.ts';
import { everyMinutes } from '../kernel/schedule.ts';
import type { JobTrigger } from './names.ts';
import type { Job, JobRun, JobRunView } from './schema.ts';

/**
 * Which runs are kept. A job that runs every quarter of an hour would fill the table with runs that say nothing; what follows a stream
 * or the events of mails runs as often as people work, so only its failures say something.
 */
export const keepingOf = (trigger: JobTrigger): Job['keeps'] => {
  if (trigger.kind === 'stream' || trigger.kind === 'mailEvents') return 'failures';
  return trigger.kind === 'schedule' && everyMinutes(trigger.expression) !== undefined
    ? 'lastRunAndFailures'
    : 'everyRun';
};

/** Clocks of two machines differ a little; a run is not called interrupted while it may still write that it ended. */
const GRACE_SECONDS = 60;

/** A run as it is shown: one that still is `running` when its time was up was killed, or its machine stopped. */
export const runView = ({ outcome, ...run }: JobRun, timeoutSeconds: number, now: Instant): JobRunView => {
  const upAt = Date.parse(run.startedAt) + (timeoutSeconds + GRACE_SECONDS) * 1000;
  return { ...run, state: outcome === 'running' && upAt < Date.parse(now) ? 'interrupted' : outcome };
};
