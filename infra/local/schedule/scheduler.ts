import { parseSchedule } from '../../../shared/kernel/schedule.ts';
import type { AsynchronousInvoker } from '../functions/asynchronous.ts';
import { functionsOf } from '../functions/catalogue.ts';

export type SchedulerOptions = {
  readonly stores: readonly string[];
  readonly invoker: Pick<AsynchronousInvoker, 'invoke'>;
  readonly now: () => Date;
  /** How often it looks at the clock. */
  readonly tickMilliseconds?: number;
};

const TICK_MILLISECONDS = 1000;

/**
 * Starts the scheduled functions when they are due, with `{ scheduledFor }` as their event. A computer that slept through several
 * times of one schedule runs it once, for the first of them.
 */
export const startScheduler = ({ stores, invoker, now, tickMilliseconds = TICK_MILLISECONDS }: SchedulerOptions) => {
  const started = now();
  const timetable = stores.flatMap((store) =>
    functionsOf(store, 'schedule').map(({ name, trigger }) => {
      const schedule = parseSchedule(trigger.expression);
      return { store, name, schedule, due: schedule(started) };
    }),
  );
  const timer = setInterval(() => {
    const current = now();
    for (const entry of timetable) {
      if (entry.due > current) continue;
      invoker.invoke(entry.store, entry.name, { scheduledFor: entry.due.toISOString() });
      entry.due = entry.schedule(current);
    }
  }, tickMilliseconds);
  return { stop: async (): Promise<void> => clearInterval(timer) };
};
