import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMeasurement } from '../../../functions/monitoring/measurement/ask.ts';
import type { Commit } from '../../../functions/platform/dynamo/commit.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { accepted, refused, startDocuments } from '../../company/import-desk.ts';
import { Crash, unreliableClient } from '../../faults/unreliable-client.ts';
import { ANALYST } from '../delivery-desk.ts';
import { leavers, openMeasurementDesk, PARTNERSHIPS, personsIn, THIRD_QUARTER as Q3 } from './measurement-desk.ts';

const [ALFA, BETA] = PARTNERSHIPS;

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const openDesk = (wrap?: (commit: Commit) => Commit) =>
  openMeasurementDesk(storage.documents, storage.snapshotStore, wrap);

describe('A measurement', () => {
  it('follows on a delivery by itself, and shows each partnership its own and the agency all', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    expect(await personsIn(desk)).toBe(40);
    expect(await personsIn(desk, ALFA)).toBe(25);
    expect(await personsIn(desk, BETA)).toBe(15);
    const [latest] = await desk.dependencies.measurements.latest(1);
    expect(latest).toMatchObject({ state: 'published', rows: { read: 40, matched: 40 }, inputs: { companies: 8 } });
    expect(await desk.dependencies.quarters.quarter(Q3)).toMatchObject({
      state: 'delivered',
      measurementId: latest?.id,
    });
  });

  it('shows nobody of whom there are too few', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(4));
    await desk.workOff();
    expect(await personsIn(desk)).toBe('hidden');
    expect(JSON.stringify(await desk.published.figures('TOGETHER', 8))).not.toContain('"persons":4');
  });

  it('does not show a correction that moves one person', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    await desk.bringRows(leavers(41));
    await desk.workOff();
    expect(await personsIn(desk)).toBe('changedNotShown');
  });

  it('ends the same wherever it is killed, and is told once', async () => {
    let commitsUntilDeath = Number.POSITIVE_INFINITY;
    const desk = await openDesk((commit) => async (work) => {
      commitsUntilDeath -= 1;
      if (commitsUntilDeath < 0) throw new Error('Killed');
      return commit(work);
    });
    await desk.bringRows(leavers(40));
    for (let run = 0; run < 40; run += 1) {
      commitsUntilDeath = 1;
      const waiting = [...desk.messages];
      // A message that failed comes again.
      await desk.workOff().catch(() => desk.messages.unshift(...waiting));
    }
    commitsUntilDeath = Number.POSITIVE_INFINITY;
    await desk.workOff();
    const measurements = await desk.dependencies.measurements.latest(10);
    expect(measurements.map(({ state }) => state)).toEqual(['published']);
    expect(await personsIn(desk)).toBe(40);
    expect((await desk.dependencies.quarters.latest(20)).filter(({ state }) => state !== 'delivered')).toEqual([]);
  });

  it('reaches every audience although it was killed between two of them, and tells one quarter of each whole', async () => {
    const desk = await openDesk();
    await desk.bringRows(leavers(40));
    await desk.workOff();
    await desk.bringRows(leavers(80));
    const first = await desk.dependencies.measurements.latest(1);
    // One audience after the other, each with all of its quarters.
    const { length: ofOneAudience } = (await desk.published.figures('TOGETHER', 8)).quarters;
    let puts = 0;
    const client = unreliableClient(({ command }) => {
      puts += command.startsWith('Put') ? 1 : 0;
      return puts > ofOneAudience ? { before: new Crash() } : 'arrives';
    });
    const waiting = [...desk.messages];
    const dying = { ...desk.dependencies, table: { name: desk.table.name, client } };
    await expect(desk.workOff(dying)).rejects.toThrow(Crash);
    const seen = await Promise.all(([...PARTNERSHIPS, 'TOGETHER'] as const).map((of) => desk.published.now(of, Q3)));
    const of = new Set(seen.map((now) => now?.provenance.measurementId));
    expect(of.size).toBe(2);
    expect(of).toContain(first[0]?.id);

    desk.messages.unshift(...waiting);
    await desk.workOff();
    const [latest] = await desk.dependencies.measurements.latest(1);
    expect(latest).toMatchObject({ state: 'published' });
    for (const audience of [...PARTNERSHIPS, 'TOGETHER'] as const)
      expect((await desk.published.now(audience, Q3))?.provenance.measurementId).toBe(latest?.id);
    expect([await personsIn(desk), await personsIn(desk, ALFA), await personsIn(desk, BETA)]).toEqual([80, 50, 30]);
  });

  it('is not made of a delivery that was read after one of a later day: older figures take the place of none', async () => {
    const desk = await openDesk();
    const older = await desk.bringRows(leavers(30, '2026-05-04'), { referenceDate: isoDate('2026-06-30') });
    const newer = await desk.bringRows(leavers(40));
    // The message of the first one came late.
    desk.messages.reverse();
    await desk.workOff();
    expect((await desk.found(older)).delivery.state).toBe('delivered');
    const measurements = await desk.dependencies.measurements.latest(5);
    expect(measurements.map(({ deliveryId }) => deliveryId)).toEqual([newer]);
    expect(await personsIn(desk)).toBe(40);
  });

  it('is asked for anew once however often the request comes, and gives the same of the same', async () => {
    const desk = await openDesk();
    expect(refused(await askMeasurement(desk.dependencies)(ANALYST)).reason).toBe('nothingDelivered');
    await desk.bringRows(leavers(40));
    await desk.workOff();
    const before = await desk.published.now('TOGETHER', Q3);
    const key = '7d4e2c1e-6a3f-4a57-9f5c-8f8f6a0a5a12';
    const [first, again] = [
      accepted(await askMeasurement(desk.dependencies)(ANALYST, key)),
      accepted(await askMeasurement(desk.dependencies)(ANALYST, key)),
    ];
    expect(again.id).toBe(first.id);
    await desk.workOff();
    const after = await desk.published.now('TOGETHER', Q3);
    expect(after?.provenance.measurementId).toBe(first.id);
    expect(after?.cells).toEqual(before?.cells);
  });
});
