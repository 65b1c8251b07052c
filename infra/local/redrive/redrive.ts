import { definitionOf, type JobName, jobsOf } from '../../../shared/jobs/names.ts';
import { workOf } from '../../../shared/kernel/functions.ts';
import { AGENCY } from '../functions/environment.ts';

/** Work that was set apart: what the function was asked, and what becomes of it. */
export type SetApart = {
  readonly event: unknown;
  /** It is done after all. */
  readonly forget: () => Promise<void>;
  /** It failed again: it stays set apart. */
  readonly keep: () => Promise<void>;
};

/** Where the functions and their failure queues are: on AWS, or on this laptop. */
export type RedrivePlace = {
  /** Moves the tasks that were set apart back to their queue; gives how many. */
  readonly moveTasks: (store: string, worker: JobName) => Promise<number>;
  readonly setApart: (store: string, name: JobName) => Promise<readonly SetApart[]>;
  /** Calls a function and waits. Throws when it failed. */
  readonly invoke: (store: string, name: JobName, event: unknown) => Promise<void>;
};

/** Queues go by the work of their function; tasks and stream by what everybody calls them. */
const queueOf = (name: JobName): string => {
  const { kind } = definitionOf(name).trigger;
  if (kind === 'queue') return 'tasks';
  return kind === 'stream' ? 'stream' : workOf(name);
};

/** The functions of a store whose work is to be done again: of one queue, or all. Throws, with advice, on a queue that is none. */
export const redriven = (store: string, queue: string | undefined): JobName[] => {
  const names = jobsOf(store === AGENCY ? 'agency' : 'partnership');
  const wanted = names.filter((name) => queue === undefined || [queueOf(name), workOf(name)].includes(queue));
  if (wanted.length > 0) return wanted;
  throw new Error(`${store} has no queue ${queue}: name one of ${names.map(queueOf).join(', ')}, or none for all`);
};

type Outcome = { readonly again: number; readonly kept: number };

const giveBack = async (letters: readonly SetApart[], again: (letter: SetApart) => Promise<void>): Promise<Outcome> => {
  let kept = 0;
  for (const letter of letters)
    try {
      await again(letter);
      await letter.forget();
    } catch {
      // Why it failed stands in the log of the function and in the record of the run.
      kept += 1;
      await letter.keep();
    }
  return { again: letters.length - kept, kept };
};

const redriveOne = async (place: RedrivePlace, store: string, name: JobName): Promise<Outcome> => {
  const { kind } = definitionOf(name).trigger;
  if (kind === 'queue') return { again: await place.moveTasks(store, name), kept: 0 };
  const letters = await place.setApart(store, name);
  if (kind !== 'stream') return giveBack(letters, ({ event }) => place.invoke(store, name, event));
  // Of the stream only positions are set apart, and records are gone after a day: one rebuild stands in for all of them.
  let rebuilt: Promise<void> | undefined;
  return giveBack(letters, () => {
    rebuilt ??= place.invoke(store, name, { request: 'rebuild' });
    return rebuilt;
  });
};

/** Does the work of a store that was set apart again, queue by queue, and says what became of it. Doing it twice does no harm. */
export const redrive = async (place: RedrivePlace, store: string, names: readonly JobName[]): Promise<string[]> => {
  const lines: string[] = [];
  for (const name of names) {
    const { again, kept } = await redriveOne(place, store, name);
    const stays = kept > 0 ? `, ${kept} failed again and stay set apart` : '';
    if (again + kept > 0) lines.push(`${store} ${queueOf(name)}: ${again} given back${stays}`);
  }
  return lines.length > 0 ? lines : [`${store}: nothing was set apart`];
};
