import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Commit } from '../../functions/platform/dynamo/commit.ts';
import type { DocumentStore } from '../../functions/platform/storage/document-store.ts';
import type { LeaverDeliveryId } from '../../shared/kernel/ids.ts';
import { startDocuments } from '../company/import-desk.ts';
import { openDeliveryDesk } from './delivery-desk.ts';
import { cellsOf, csvOf, pseudonymOf } from './delivery-samples.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

type Effect = 'write' | 'remove' | 'commit' | 'told';

/** Counts what a run leaves behind it, and kills the run right after one of these; nothing after it is done. */
const killer = () => {
  let left = Number.POSITIVE_INFINITY;
  const seen: Effect[] = [];
  const done = <Value>(effect: Effect, value: Value): Value => {
    seen.push(effect);
    left -= 1;
    if (left === 0) throw new Error(`Killed after ${effect}`);
    return value;
  };
  return {
    seen,
    after: (effects: number) => {
      seen.length = 0;
      left = effects;
    },
    documents: (store: DocumentStore): DocumentStore => ({
      ...store,
      write: async (...args) => done('write', await store.write(...args)),
      remove: async (key) => done('remove', await store.remove(key)),
    }),
    commit:
      (commit: Commit): Commit =>
      async (work) =>
        done('commit', await commit(work)),
    told: () => done('told', undefined),
  };
};

const file = (first: number, rows = 30): Uint8Array =>
  csvOf([
    ...Array.from({ length: rows }, (_, index) => cellsOf({ pseudonym: pseudonymOf(first + index) })),
    cellsOf({ contract: 'x' }),
  ]);

/** A delivery that counts, and a file that is read after it. */
const openAfterAnother = async () => {
  const kill = killer();
  const desk = await openDeliveryDesk(kill.documents(storage.documents), kill.commit, kill.told);
  await desk.deliver(file(0));
  return { kill, desk };
};
type Opened = Awaited<ReturnType<typeof openAfterAnother>>;

/** Everything that a delivery leaves: its record and its task, its rows, its report, its upload, and whether it was told of. */
const leftBy = async ({ desk }: Opened, id: LeaverDeliveryId) => {
  const { delivery, task, current } = await desk.found(id);
  const { state, counts, returning, settledAt, sha256 } = delivery;
  const { status, failure, handled, landed, refused, reportLines } = task;
  const objects = [`deliveries/${id}/rows-0001.ndjson.gz`, `deliveries/${id}/rows-0002.ndjson.gz`];
  const described = await Promise.all(objects.map(storage.documents.describe));
  return {
    delivery: { state, counts, returning: returning && { ...returning, of: '' }, settledAt, sha256, current },
    task: { status, failure, handled, landed, refused, reportLines },
    rows: described.map((object) => object?.entityTag),
    report: await desk.report(id),
    upload: await storage.documents.describe(`incoming/${task.id}/leavers.csv`),
    told: desk.told.includes(id),
  };
};

/** Works a file off, killed once after so many effects, and then again until it ends. Gives what the uninterrupted rest left. */
const workedOff = async (content: Uint8Array, killedAfter: number) => {
  const opened = await openAfterAnother();
  const { desk, kill } = opened;
  const id = await desk.bring(content);
  const { taskId } = (await desk.found(id)).delivery;
  kill.after(killedAfter);
  await desk.workOff().catch(() => {});
  const seen = [...kill.seen];
  kill.after(Number.POSITIVE_INFINITY);
  desk.messages.push(taskId);
  await desk.workOff();
  return { left: await leftBy(opened, id), seen };
};

describe.each([
  [
    'A delivery that comes in',
    file(0, 35),
    ['commit', 'write', 'commit', 'commit', 'write', 'commit', 'remove', 'told'],
  ],
  [
    'A delivery that is refused after its rows were written',
    file(1000),
    ['commit', 'write', 'commit', 'commit', 'remove', 'remove', 'write', 'commit', 'remove'],
  ],
] as const)('%s', (_, content, effects) => {
  it('ends the same wherever it is killed: after each object that is written or removed, and each transaction', async () => {
    const whole = await workedOff(content, Number.POSITIVE_INFINITY);
    expect(whole.seen).toEqual(effects);
    expect(whole.left.upload).toBeUndefined();
    for (let after = 1; after <= effects.length; after += 1) {
      const { left, seen } = await workedOff(content, after);
      expect(seen.at(-1)).toBe(effects[after - 1]);
      expect(left, `killed after effect ${after}`).toEqual(whole.left);
    }
  });
});
