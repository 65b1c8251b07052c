import type { FieldError } from '../../../shared/kernel/errors.ts';
import type { SupportLog } from '../../../shared/support/schema.ts';
import { isApiError } from '../app/api-error.ts';
import type { KeyedStore } from '../app/browser.ts';

const PREFIX = 'iwf.waiting.support.';

/** Whether a key on the device is of an entry that waits, whoever’s. */
export const isWaitingKey = (key: string | null): boolean => key?.startsWith(PREFIX) ?? false;

/** Why the API did not take an entry that waited: somebody corrects it or throws it away. */
export type Refusal = {
  readonly code: string;
  readonly reason?: string | undefined;
  readonly fields: readonly FieldError[];
};

/** What was written down and is not known to have arrived, with the key that makes one activity of it however often it is sent. */
export type Waiting = { readonly key: string; readonly entry: SupportLog; readonly refusal?: Refusal | undefined };

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'entry' in value &&
  typeof value.entry === 'object';

const parsed = (text: string | undefined): Waiting[] => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isWaiting(value) ? [value] : [];
  } catch {
    return [];
  }
};

/** Entries of one person at one place that wait on this device: nobody else's sign-in sends them. */
export const waitingQueue = (store: KeyedStore, { place, subject }: { place: string; subject: string }) => {
  const prefix = `${PREFIX}${place}.${subject}.`;
  const write = (waiting: Waiting): void => store.write(prefix + waiting.key, JSON.stringify(waiting));
  return {
    all: (): Waiting[] =>
      store
        .keysUnder(prefix)
        .sort()
        .flatMap((key) => parsed(store.read(key))),

    /** Says whether the device did keep it: a browser may refuse. */
    keep: (key: string, entry: SupportLog): boolean => {
      write({ key, entry });
      return store.read(prefix + key) !== undefined;
    },

    waits: (key: string): boolean => store.read(prefix + key) !== undefined,

    refuse: (waiting: Waiting, refusal: Refusal): void => write({ ...waiting, refusal }),

    discard: (key: string): void => store.remove(prefix + key),
  };
};
export type WaitingQueue = ReturnType<typeof waitingQueue>;

/** Without network, without a valid session or with the system away, sending again later may do; any other refusal stays one. */
export const maySucceedLater = (thrown: unknown): boolean =>
  !isApiError(thrown) || [0, 401, 429].includes(thrown.status) || thrown.status >= 500;

export const refusalOf = (thrown: unknown): Refusal =>
  isApiError(thrown)
    ? { code: thrown.code, reason: thrown.reason, fields: thrown.fields }
    : { code: 'unexpected', fields: [] };

/**
 * Sends what waits, one by one. What arrived leaves the device, what was refused stays with its reason, and at the first that finds
 * no way the rest waits on.
 */
export const sendAll = async (queue: WaitingQueue, send: (waiting: Waiting) => Promise<unknown>): Promise<void> => {
  for (const waiting of queue.all().filter(({ refusal }) => refusal === undefined)) {
    // Another tab, or the form itself, may have sent it meanwhile.
    if (!queue.waits(waiting.key)) continue;
    try {
      await send(waiting);
      queue.discard(waiting.key);
    } catch (thrown) {
      if (maySucceedLater(thrown)) return;
      if (queue.waits(waiting.key)) queue.refuse(waiting, refusalOf(thrown));
    }
  }
};
