import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quarterDueAt, quarterlySummaryHandler } from '../../functions/jobs/quarterly-summary.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { fail } from '../../shared/kernel/result.ts';
import { withoutRecords } from '../jobs/without-records.ts';
import { Store } from '../support/store.ts';
import { openSnapshotStore, RunRoom } from './run-room.ts';

const CONTEXT = { functionName: 'quarterly-summary', awsRequestId: 'test', getRemainingTimeInMillis: () => 900_000 };

describe('the quarterly job', () => {
  let snapshots: Awaited<ReturnType<typeof openSnapshotStore>>;
  let room: RunRoom;
  const run = (event: unknown, dependencies = room.dependencies) =>
    quarterlySummaryHandler(dependencies, withoutRecords)(event, CONTEXT as never);

  beforeAll(async () => {
    snapshots = await openSnapshotStore();
    room = new RunRoom(await Store.open(), snapshots.snapshotStore);
  });
  afterAll(() => snapshots.stop());

  it.each([
    ['2026-10-05T05:00:00Z', '2026/Q3'],
    ['2027-01-05T06:00:00.000Z', '2026/Q4'],
    ['2026-12-31T23:30:00.000Z', '2026/Q4'],
    ['2026-09-30T21:59:00.000Z', '2026/Q2'],
  ])('that was due at %s is about %s', (scheduledFor, quarter) => {
    expect(quarterDueAt(instant(scheduledFor))).toBe(quarter);
  });

  it('keeps the quarter of its schedule when it runs late', async () => {
    room.mail.store.setClock('2027-02-15T10:00:00.000Z');
    const ran = await run({ scheduledFor: '2026-10-05T05:00:00Z' });
    expect(ran).toMatchObject({ outcome: 'done', quarter: '2026/Q3', frozenNow: true });
    room.mail.store.setClock('2026-10-05T10:00:00.000Z');
  });

  it('answers an operator that a quarter is not over', async () => {
    expect(await run({ quarter: '2026/Q4' })).toEqual({
      outcome: 'refused',
      quarter: '2026/Q4',
      failure: { code: 'notAllowedNow', reason: 'quarterNotOver' },
    });
  });

  it('fails when its schedule cannot be kept', async () => {
    const { freeze } = room.dependencies;
    const build = async () => fail({ code: 'invalid', reason: 'outsidePeriod' } as const);
    const refusing = { ...room.dependencies, freeze: { ...freeze, build } };
    await expect(run({ scheduledFor: '2026-04-05T05:00:00Z' }, refusing)).rejects.toThrow('outsidePeriod');
  });

  it.each([
    {},
    { quarter: '2026-Q3' },
    { quarter: '2026/Q3', force: true },
    { scheduledFor: 'yesterday' },
    'quarter',
    null,
  ])('does not start on %j', async (event) => {
    await expect(run(event)).rejects.toThrow('quarterly-summary cannot start');
  });
});
