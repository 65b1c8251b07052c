import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SnapshotStore } from '../../functions/platform/storage/snapshot-store.ts';
import type { SummaryRunDependencies } from '../../functions/summary/run.ts';
import type { Person, PersonInput } from '../../shared/access/schema.ts';
import { quarter } from '../../shared/kernel/dates.ts';
import { enter } from '../access/samples.ts';
import { stoppingAt } from '../notification/stopping-at.ts';
import { Store } from '../support/store.ts';
import { openSnapshotStore, RunRoom } from './run-room.ts';
import { QUARTER } from './samples.ts';

const crashingAt = (dependencies: SummaryRunDependencies, step: number): SummaryRunDependencies => {
  const around = stoppingAt(step);
  const { freeze, delivery, people } = dependencies;
  const commit = around(delivery.commit);
  const snapshotStore: SnapshotStore = {
    place: around(freeze.snapshotStore.place),
    read: around(freeze.snapshotStore.read),
  };
  return {
    ...dependencies,
    freeze: { ...freeze, commit, snapshotStore, build: around(freeze.build) },
    delivery: { ...delivery, commit, sendMail: around(delivery.sendMail) },
    people: { ...people, all: around(people.all) },
  };
};

describe('the quarterly summary of a store', () => {
  let snapshots: Awaited<ReturnType<typeof openSnapshotStore>>;
  let store: Store;
  let room: RunRoom;
  let stores = 0;
  const add = (subject: string, overrides: Partial<PersonInput> = {}): Promise<Person> =>
    enter(store, { subject, name: subject, email: `${subject}@alfa.example`, ...overrides });
  const readersOf = () => room.mail.office.taken.map(({ to }) => to.split('@')[0]).toSorted();

  beforeAll(async () => {
    snapshots = await openSnapshotStore();
  });
  afterAll(() => snapshots.stop());
  beforeEach(async () => {
    store = await Store.open();
    stores += 1;
    const prefix = `store-${stores}/`;
    // One bucket for all tests: each store sees its own part of it.
    const { place, read } = snapshots.snapshotStore;
    room = new RunRoom(store, {
      place: (key, body) => place(`${prefix}${key}`, body),
      read: (key) => read(`${prefix}${key}`),
    });
    await room.mail.release();
  });

  it('freezes the quarter and mails it to everyone who gets it, in his or her language', async () => {
    await add('promotor', { roles: ['promotor'], mailFrequency: 'never', language: 'en' });
    await add('coach');
    await add('silent', { mailFrequency: 'never' });
    await add('gone', { roles: ['coordinator'], active: false });
    const ran = await room.run(QUARTER);
    expect(ran).toMatchObject({ ok: true, value: { quarter: QUARTER, frozenNow: true, mails: { sent: 2 } } });
    expect(readersOf()).toEqual(['coach', 'promotor']);
    const subjects = new Map(room.mail.office.taken.map(({ to, subject }) => [to, subject]));
    expect(subjects.get('promotor@alfa.example')).toBe('2026/Q3: 412 of 480 companies realised');
    expect(subjects.get('coach@alfa.example')).toBe('2026/Q3: 412 van 480 ondernemingen gerealiseerd');
  });

  it('names nobody in what is frozen and mailed', async () => {
    await add('coach', { name: 'Cato Alfaerts' });
    await room.run(QUARTER);
    const [mail] = room.mail.office.taken;
    const frozen = await room.snapshotStore.read(`quarterly-summary/${QUARTER}.json`);
    expect(`${mail?.text}${mail?.html}${frozen}`).not.toMatch(/Cato|Alfaerts|coach@/);
  });

  it('does nothing twice when it runs again, and says so', async () => {
    await add('coach');
    const first = await room.run(QUARTER);
    store.passMinutes(60 * 24 * 40);
    const second = await room.run(QUARTER);
    expect(second).toMatchObject({ ok: true, value: { frozenNow: false, mails: { already: 1 } } });
    expect(second.ok && second.value.sha256).toBe(first.ok && first.value.sha256);
    expect(room.mail.office.taken).toHaveLength(1);
    expect(room.builds).toBe(1);
  });

  it('mails whoever came since what was frozen, not what the figures are by now', async () => {
    await add('coach');
    await room.run(QUARTER);
    store.passMinutes(60 * 24);
    await add('late');
    await room.run(QUARTER);
    const [first, second] = room.mail.office.taken;
    expect(second?.to).toBe('late@alfa.example');
    expect(second?.html).toBe(first?.html);
  });

  it.each(['2026/Q4', '2027/Q1'])('refuses %s, which is not over', async (text) => {
    expect(await room.run(quarter(text))).toEqual({
      ok: false,
      error: { code: 'notAllowedNow', reason: 'quarterNotOver' },
    });
    expect(await room.frozen.repository.snapshots()).toEqual([]);
  });

  it('is over the day after its last day, in Brussels', async () => {
    store.setClock('2026-09-30T21:59:00.000Z');
    expect((await room.run(QUARTER)).ok).toBe(false);
    store.setClock('2026-09-30T22:01:00.000Z');
    expect((await room.run(QUARTER)).ok).toBe(true);
  });

  it('runs twice at once without freezing or sending anything twice', async () => {
    await add('coach');
    await add('promotor', { roles: ['promotor'] });
    const runs = await Promise.all([room.run(QUARTER), room.run(QUARTER)]);
    expect(runs.every(({ ok }) => ok)).toBe(true);
    expect(new Set(runs.map((run) => run.ok && run.value.sha256)).size).toBe(1);
    expect(await room.frozen.repository.snapshots()).toHaveLength(1);
    expect(readersOf()).toEqual(['coach', 'promotor']);
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'ends with one snapshot and one mail each when it stops at step %d and runs again',
    async (step) => {
      await add('coach');
      await add('promotor', { roles: ['promotor'] });
      await room.run(QUARTER, crashingAt(room.dependencies, step)).catch(() => undefined);
      for (const { deliveryId } of room.mail.office.taken) await room.mail.eventOf('Send', deliveryId);
      store.passMinutes(15);
      await room.recover();
      const again = await room.run(QUARTER);
      expect(again.ok).toBe(true);
      expect(readersOf()).toEqual(['coach', 'promotor']);
      const [snapshot, ...others] = await room.frozen.repository.snapshots();
      expect(others).toEqual([]);
      expect(again.ok && again.value.sha256).toBe(snapshot?.sha256);
      expect(await room.mail.dependencies.repository.unsettled()).toEqual([]);
    },
  );

  it('does not keep the mail from the others when one cannot be sent, and fails loudly', async () => {
    const first = await add('coach');
    await add('promotor', { roles: ['promotor'] });
    const { delivery } = room.dependencies;
    const commit: typeof delivery.commit = (work) =>
      work.changes.some((change) => 'key' in change && change.key.sk.endsWith(first.id))
        ? Promise.reject(new Error('The table does not answer'))
        : delivery.commit(work);
    const broken = { ...room.dependencies, delivery: { ...delivery, commit } };
    await expect(room.run(QUARTER, broken)).rejects.toThrow('1 summaries of 2026/Q3 could not be sent');
    expect(readersOf()).toEqual(['promotor']);
  });
});
