import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { sha256 } from '../../functions/platform/storage/canonical-json.ts';
import { summaryRoutes } from '../../functions/summary/routes.ts';
import { quarter } from '../../shared/kernel/dates.ts';
import { frozenSummarySchema, summaryListSchema } from '../../shared/summary/schema.ts';
import { type Api, Store } from '../support/store.ts';
import { BUCKET, openSnapshotStore, RunRoom } from './run-room.ts';
import { QUARTER } from './samples.ts';

const KEY = 'quarterly-summary/2026/Q3.json';

describe('a frozen summary', () => {
  let snapshots: Awaited<ReturnType<typeof openSnapshotStore>>;
  let store: Store;
  let room: RunRoom;
  let call: Api;
  const view = (path = '/summaries/2026-Q3', as = 'reader@alfa') => call(path, { as });

  beforeAll(async () => {
    snapshots = await openSnapshotStore();
    store = await Store.open();
    room = new RunRoom(store, snapshots.snapshotStore);
    call = await store.api([summaryRoutes({ ...room.frozen, permission: 'dashboard:read' })]);
    await room.run(QUARTER);
  });
  afterAll(async () => {
    await store.close();
    await snapshots.stop();
  });

  it('lies in the bucket as canonical JSON; the table has its key, hash, size and rules', async () => {
    const text = await room.snapshotStore.read(KEY);
    const [snapshot] = await room.frozen.repository.snapshots();
    expect(snapshot).toMatchObject({
      quarter: QUARTER,
      objectKey: KEY,
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
      rulesVersion: '2024-1',
    });
    expect(text.startsWith('{"countingRule":"completed","due":[')).toBe(true);
  });

  it('is in the history: who froze what', async () => {
    const [snapshot] = await room.frozen.repository.snapshots();
    const [event] = await store.items(keys.auditPartition({ kind: 'snapshot', id: snapshot?.id ?? '' }));
    expect(event).toMatchObject({ action: 'snapshot.frozen', actor: 'system:test' });
    expect(JSON.stringify(event?.changes)).toContain(snapshot?.sha256);
  });

  it('is never overwritten: what lies there first stays', async () => {
    const before = await room.snapshotStore.read(KEY);
    expect(await room.snapshotStore.place(KEY, '{"other":true}')).toBe(before);
    expect(await room.snapshotStore.read(KEY)).toBe(before);
  });

  it('is the same for all who place one at once', async () => {
    const texts = ['{"a":1}', '{"a":2}', '{"a":3}', '{"a":4}'];
    const placed = await Promise.all(texts.map((text) => room.snapshotStore.place('at-once.json', text)));
    expect(new Set(placed).size).toBe(1);
    expect(await room.snapshotStore.read('at-once.json')).toBe(placed[0]);
  });

  it('is shown as it was reported', async () => {
    const { status, body } = await view();
    expect(status).toBe(200);
    const { summary, snapshot } = frozenSummarySchema.parse(body);
    expect(summary.headline).toEqual({ key: 'realisedOfTarget', realised: 412, target: 480 });
    expect(snapshot.quarter).toBe(QUARTER);
    expect(summaryListSchema.parse((await view('/summaries')).body).snapshots).toEqual([snapshot]);
  });

  it.each([
    ['/summaries/2026-Q2', 404],
    ['/summaries/2026-Q5', 400],
    ['/summaries/2026%2FQ3', 400],
    ['/summaries/2026-Q3', 200],
  ])('answers %s with %d', async (path, status) => {
    expect((await view(path)).status).toBe(status);
  });

  it("asks for the dashboard's permission", async () => {
    expect((await view('/summaries/2026-Q3', 'analyst@agency')).status).toBe(200);
    const agency = await Store.open('agency');
    const ask = await agency.api([summaryRoutes({ ...room.frozen, permission: 'agencyDashboard:read' })]);
    expect((await ask('/summaries', { as: 'analyst@agency' })).status).toBe(200);
    expect((await ask('/summaries', { as: 'promotor@alfa' })).status).toBe(403);
    await agency.close();
  });

  it('is not shown, nor mailed, when it is not what was frozen', async () => {
    const other = new RunRoom(await Store.open(), room.snapshotStore);
    const past = quarter('2026/Q2');
    await other.run(past);
    const client = new S3Client({ forcePathStyle: true });
    const object = { Bucket: BUCKET, Key: 'quarterly-summary/2026/Q2.json' };
    await client.send(new DeleteObjectCommand(object));
    await client.send(new PutObjectCommand({ ...object, Body: '{"v":1}' }));
    await expect(other.run(past)).rejects.toThrow('does not match its hash');
    const routes = summaryRoutes({ ...other.frozen, permission: 'dashboard:read' });
    const ask = await other.mail.store.api([routes]);
    expect((await ask('/summaries/2026-Q2', { as: 'reader@alfa' })).status).toBe(500);
    await other.mail.store.close();
  });
});
