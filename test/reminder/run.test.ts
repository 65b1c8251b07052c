import { beforeEach, describe, expect, it } from 'vitest';
import { changePerson, setPreferences } from '../../functions/access/change-person.ts';
import type { DeliveryDependencies } from '../../functions/notification/deliver.ts';
import { digestContent } from '../../functions/reminder/content.ts';
import { reminderRepository } from '../../functions/reminder/repository.ts';
import { type ReminderRunDependencies, runReminders } from '../../functions/reminder/run.ts';
import type { Person } from '../../shared/access/schema.ts';
import { isoDate, quarter } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import { accessDependencies, COORDINATOR, enter, personInput } from '../access/samples.ts';
import { MailRoom } from '../notification/samples.ts';
import { stoppingAt } from '../notification/stopping-at.ts';
import { Store } from '../support/store.ts';
import { item } from './samples.ts';

const MORNING = '2026-10-26T06:45:00.000Z';

const crashingAt = (dependencies: ReminderRunDependencies, step: number): ReminderRunDependencies => {
  const around = stoppingAt(step);
  const { delivery } = dependencies;
  const crashing: DeliveryDependencies = {
    ...delivery,
    commit: around(delivery.commit),
    sendMail: around(delivery.sendMail),
  };
  return { ...dependencies, delivery: crashing };
};

describe('the reminders of a store', () => {
  let store: Store;
  let room: MailRoom;
  let open: ReminderItem[];
  let ended: boolean;
  let coach: Person;
  let colleague: Person;

  const dependencies = (): ReminderRunDependencies => ({
    sources: [{ items: async () => open }],
    told: reminderRepository(store.table),
    hasEnded: async () => ended,
    people: room.dependencies.people,
    readRules: async () => DEFAULT_RULES,
    webOrigin: 'https://iwf.example',
    home: '/partnerships/alfa',
    delivery: room.dependencies,
  });
  const run = () => runReminders(dependencies())();
  const recover = () => room.recover({ ...room.dependencies, contentOf: digestContent(dependencies()) });
  const recoverUntilSettled = async (): Promise<void> => {
    for (let times = 0; times < 4; times += 1) {
      store.passMinutes(15);
      await recover();
    }
  };
  const readers = (): string[] => room.office.taken.map(({ to }) => to).toSorted();
  const deliveryOf = (person: Person, day: string) =>
    room.dependencies.repository.delivery({
      kind: 'reminderDigest',
      quarter: quarter('2026/Q4'),
      day: isoDate(day),
      recipient: person.id,
    });

  beforeEach(async () => {
    ended = false;
    store = await Store.open();
    store.setClock(MORNING);
    room = new MailRoom(store);
    coach = await enter(store);
    colleague = await enter(store, { subject: 'other', email: 'other@alfa.example', language: 'en' });
    open = [item({ people: [coach.id, colleague.id], due: isoDate('2026-10-23') })];
  });

  it('tells everybody once a day, in his or her language, with a delivery record of the day', async () => {
    expect(await run()).toEqual({ open: 1, sent: 2 });
    expect(await run()).toEqual({ open: 1 });
    expect(room.office.taken.map(({ subject }) => subject).toSorted()).toEqual([
      'Eén zaak is over tijd',
      'One thing is overdue',
    ]);
    expect(await deliveryOf(coach, '2026-10-26')).toMatchObject({ status: 'sent', day: '2026-10-26' });
    open = [...open, item({ key: 'another', people: [coach.id], due: isoDate('2026-10-23') })];
    expect(await run()).toEqual({ open: 2, already: 1 });
    store.setClock('2026-10-27T06:45:00.000Z');
    expect(await run()).toEqual({ open: 2, sent: 1 });
    expect(readers()).toHaveLength(3);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'sends each mail once when it is killed at step %d, run again and recovered',
    async (step) => {
      await expect(runReminders(crashingAt(dependencies(), step))()).rejects.toThrow();
      // The mail service tells what it took.
      for (const { deliveryId } of room.office.taken) await room.eventOf('Send', deliveryId);
      await run();
      await recoverUntilSettled();
      await run();
      expect(readers()).toEqual([coach.email, colleague.email].toSorted());
      expect(await room.dependencies.repository.unsettled()).toEqual([]);
    },
  );

  it('calls overdue what has a due day, and not what only waits for too long', async () => {
    await enter(store, { subject: 'coordinator', email: 'coordinator@alfa.example', roles: ['coordinator'] });
    const waits = { key: 'waits', subject: 'objection', kind: 'returned', since: isoDate('2026-10-01') } as const;
    open = [item({ people: [], due: isoDate('2026-10-01') }), item({ people: [], ...waits })];
    await run();
    expect(room.office.taken.map(({ subject }) => subject)).toEqual(['2 zaken vragen aandacht, waarvan 1 over tijd']);
  });

  it('does not send again what was done in the meantime, and what is left says only that', async () => {
    open = [...open, item({ key: 'own', people: [coach.id], due: isoDate('2026-10-22') })];
    room.office.answers.push('unknown', 'unknown');
    await run();
    open = open.slice(1);
    await recoverUntilSettled();
    expect(room.office.taken).toHaveLength(1);
    expect(room.office.taken[0]).toMatchObject({ to: coach.email });
    expect(room.office.taken[0]?.text).toContain('1 traject met een actie die moet gebeuren, 2 werkdagen over tijd');
    expect(await deliveryOf(colleague, '2026-10-26')).toMatchObject({ status: 'failed', failure: 'nothingLeft' });
  });

  it.each([
    '2026-03-28T06:45:00.000Z',
    '2026-03-29T05:45:00.000Z',
    '2026-10-25T06:45:00.000Z',
    '2026-04-06T05:45:00.000Z',
  ])('writes to nobody at %s, in a weekend or on a holiday', async (now) => {
    store.setClock(now);
    expect(await run()).toEqual({ open: 0 });
  });

  it('writes to nobody of a partnership that ended, where nobody can do anything any more', async () => {
    ended = true;
    expect(await run()).toEqual({ open: 0 });
  });

  it('writes on the Monday after the clocks change, in spring as in autumn', async () => {
    store.setClock('2026-03-30T05:45:00.000Z');
    open = [item({ people: [coach.id], due: isoDate('2026-03-29') })];
    expect(await run()).toEqual({ open: 1, sent: 1 });
  });

  it('keeps to what a person chose, which whoever manages the directory does not change', async () => {
    const access = accessDependencies(store);
    const chosen = { language: 'nl', mailFrequency: 'quarterly', reminderFrequency: 'never' } as const;
    await setPreferences(access)({ subject: coach.subject ?? '', roles: ['coach'] }, 1, chosen);
    await changePerson(access)(COORDINATOR, { id: coach.id, expectedVersion: 2 }, personInput({ name: 'Cato' }));
    expect(await access.repository.person(coach.id)).toMatchObject({ name: 'Cato', reminderFrequency: 'never' });
    await run();
    expect(readers()).toEqual([colleague.email]);
  });
});
