import type { Job, JobRunView } from '../../../shared/jobs/schema.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatCount, formatDayOf, formatOneDecimal, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { JobWords } from './words.ts';

export const isBad = ({ state }: Pick<JobRunView, 'state'>): boolean => state === 'failed' || state === 'interrupted';

/**
 * How a job stands: its last run, or that there was none. Of a job of which only failures are kept, none is good news, and one of longer
 * than a day ago says no more: nothing is written when it goes well again.
 */
export const stateOf = ({ runs: [last], keeps }: Job, now: number): keyof JobWords['states'] => {
  if (keeps !== 'failures') return last?.state ?? 'never';
  return last && now - Date.parse(last.startedAt) < 24 * 3_600_000 ? last.state : 'noFailure';
};

/** Whether an operator should look. */
export const asksForAttention = (job: Job, now: number): boolean => {
  const state = stateOf(job, now);
  return state === 'failed' || state === 'interrupted';
};

export const momentText = (at: Instant): string => `${formatDayOf(at)} ${formatTimeOf(at)}`;

/** `340 ms`, `3,4 s`, `2 min 5 s`. */
export const durationText = (words: JobWords, milliseconds: number | undefined): string | undefined => {
  if (milliseconds === undefined) return undefined;
  if (milliseconds < 1000) return words.milliseconds(formatCount(milliseconds));
  if (milliseconds < 60_000) return words.seconds(formatOneDecimal(milliseconds / 1000));
  const seconds = Math.round(milliseconds / 1000);
  return words.minutes(formatCount(Math.floor(seconds / 60)), formatCount(seconds % 60));
};

/**
 * `120 nagekeken, 3 met een verschil`, in the order of the words; a count that has none yet goes by its own name. What was none is
 * left out, unless all was; of work that counts nothing there is nothing to say.
 */
export const countsText = (words: JobWords, { counts, state }: JobRunView): string => {
  const order = Object.keys(words.counts);
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  if (found.length === 0) return state === 'done' && Object.keys(counts).length > 0 ? words.nothing : '';
  return found
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, count]) => {
      const ofOne = count === 1 ? words.countsOfOne[name] : undefined;
      return `${formatCount(count)} ${ofOne ?? words.counts[name] ?? name}`;
    })
    .join(', ');
};

export const nextText = (words: JobWords, { nextAt, everyMinutes, startedBy }: Job): string | undefined => {
  if (nextAt !== undefined) return momentText(nextAt);
  if (everyMinutes !== undefined) return words.every(everyMinutes);
  return startedBy === 'schedule' ? undefined : words.whenNeeded[startedBy];
};
