import { describe, expect, it } from 'vitest';
import { type SupportLog, supportLogSchema } from '../../shared/support/schema.ts';
import { ApiError } from '../../web/src/app/api-error.ts';
import type { KeyedStore } from '../../web/src/app/browser.ts';
import { hoursText } from '../../web/src/support/hours.ts';
import { sendAll, type Waiting, waitingQueue } from '../../web/src/support/waiting.ts';

const storeOver = (kept: Map<string, string>, refusesToKeep = false): KeyedStore => ({
  read: (key) => kept.get(key),
  write: (key, value) => {
    if (!refusesToKeep) kept.set(key, value);
  },
  remove: (key) => kept.delete(key),
  keysUnder: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
});

const entry = (minutes: number): SupportLog =>
  supportLogSchema.parse({ kind: 'network', audiences: ['hr'], form: 'group', day: '2026-11-20', minutes });

const COACH = { place: 'alfa', subject: 'coach-1' };
const OFFLINE = new ApiError({ code: 'offline', status: 0 });

describe('what waits on a device for a connection', () => {
  it('stays through a reload, and leaves when it arrived', async () => {
    const kept = new Map<string, string>();
    expect(waitingQueue(storeOver(kept), COACH).keep('key-1', entry(60))).toBe(true);
    const queue = waitingQueue(storeOver(kept), COACH);
    const sent: Waiting[] = [];
    await sendAll(queue, async (waiting) => sent.push(waiting));
    expect(sent).toEqual([{ key: 'key-1', entry: entry(60) }]);
    expect(kept.size).toBe(0);
  });

  it('waits on with the same key when there is still no way, and what follows it is not tried', async () => {
    const queue = waitingQueue(storeOver(new Map()), COACH);
    queue.keep('key-1', entry(60));
    queue.keep('key-2', entry(30));
    const tried: string[] = [];
    for (const trouble of [OFFLINE, new ApiError({ code: 'unavailable', status: 503 }), new TypeError('no way')])
      await sendAll(queue, async ({ key }) => {
        tried.push(key);
        throw trouble;
      });
    expect(tried).toEqual(['key-1', 'key-1', 'key-1']);
    expect(queue.all().map(({ key }) => key)).toEqual(['key-1', 'key-2']);
  });

  it('stays with its reason when it is refused, holds up nothing and is not sent again before it is corrected', async () => {
    const queue = waitingQueue(storeOver(new Map()), COACH);
    queue.keep('key-1', entry(60));
    queue.keep('key-2', entry(30));
    const fields = [{ pointer: '/day', message: 'inFuture' }];
    const tried: string[] = [];
    const send = async ({ key }: Waiting): Promise<void> => {
      tried.push(key);
      if (key === 'key-1') throw new ApiError({ code: 'invalid', status: 400, fields });
    };
    await sendAll(queue, send);
    await sendAll(queue, send);
    expect(tried).toEqual(['key-1', 'key-2']);
    expect(queue.all()).toMatchObject([{ key: 'key-1', entry: entry(60), refusal: { code: 'invalid', fields } }]);
    queue.keep('key-1', entry(45));
    expect(queue.all()).toEqual([{ key: 'key-1', entry: entry(45) }]);
    queue.discard('key-1');
    expect(queue.all()).toEqual([]);
  });

  it('is passed over by one tab when another sent it meanwhile', async () => {
    const kept = new Map<string, string>();
    const [one, other] = [waitingQueue(storeOver(kept), COACH), waitingQueue(storeOver(kept), COACH)];
    one.keep('key-1', entry(60));
    one.keep('key-2', entry(30));
    const sent: string[] = [];
    await sendAll(one, async ({ key }) => {
      sent.push(key);
      await sendAll(other, async (waiting) => sent.push(waiting.key));
      throw new ApiError({ code: 'conflict', status: 409 });
    });
    expect(sent).toEqual(['key-1', 'key-1', 'key-2']);
    expect(one.all()).toEqual([]);
  });

  it('is nobody else’s, and not of another place', () => {
    const store = storeOver(new Map());
    waitingQueue(store, COACH).keep('key-1', entry(60));
    expect(waitingQueue(store, { ...COACH, subject: 'coach-2' }).all()).toEqual([]);
    expect(waitingQueue(store, { ...COACH, place: 'beta' }).all()).toEqual([]);
  });

  it('says so when the device does not keep it, and skips what it cannot read', () => {
    expect(waitingQueue(storeOver(new Map(), true), COACH).keep('key-1', entry(60))).toBe(false);
    const kept = new Map<string, string>();
    const queue = waitingQueue(storeOver(kept), COACH);
    queue.keep('key-1', entry(60));
    for (const key of kept.keys()) kept.set(key, '{half');
    expect(queue.all()).toEqual([]);
  });
});

describe('hours on screen', () => {
  it('are minutes as people say them', () => {
    expect([45, 60, 90, 125, 600].map(hoursText('u'))).toEqual(['45 min', '1 u', '1 u 30', '2 u 05', '10 u']);
  });
});
