import { beforeEach, describe, expect, it } from 'vitest';
import { putPerson } from '../../functions/access/repository.ts';
import type { DeliveryDependencies } from '../../functions/notification/deliver.ts';
import type { Person } from '../../shared/access/schema.ts';
import { enter } from '../access/samples.ts';
import { Store } from '../support/store.ts';
import { MailRoom } from './samples.ts';

/** Lets everything go as it does up to a step, and then stops the function there. */
const crashingAt = (dependencies: DeliveryDependencies, step: number): DeliveryDependencies => {
  let steps = 0;
  const stopHere = (): void => {
    steps += 1;
    if (steps === step) throw new Error(`Crash at step ${step}`);
  };
  return {
    ...dependencies,
    commit: async (work) => {
      stopHere();
      const committed = await dependencies.commit(work);
      stopHere();
      return committed;
    },
    sendMail: async (mail) => {
      stopHere();
      const sent = await dependencies.sendMail(mail);
      stopHere();
      return sent;
    },
  };
};
const STEPS = [1, 2, 3, 4, 5, 6];

describe('recovering a mail', () => {
  let store: Store;
  let room: MailRoom;
  let reader: Person;
  const runAgainUntilSettled = async (): Promise<void> => {
    for (let quarter = 0; quarter < 6; quarter += 1) {
      await room.deliver(reader);
      store.passMinutes(15);
      await room.recover();
    }
  };

  beforeEach(async () => {
    store = await Store.open();
    room = new MailRoom(store);
    reader = await enter(store);
  });

  it.each(STEPS)('ends with a sent mail after a crash at step %d, at most once more than it went out', async (step) => {
    await expect(room.deliver(reader, crashingAt(room.dependencies, step))).rejects.toThrow('Crash');
    const outBefore = room.office.taken.length;
    await runAgainUntilSettled();
    const { status, attempts } = await room.now(reader);
    expect(status).toBe('sent');
    expect(attempts).toBeLessThanOrEqual(2);
    expect(room.office.taken).toHaveLength(step === 6 ? 1 : outBefore + 1);
    expect(await room.dependencies.repository.unsettled()).toEqual([]);
  });

  it.each(STEPS)(
    'sends nothing twice after a crash at step %d when the mail service tells what it took',
    async (step) => {
      await expect(room.deliver(reader, crashingAt(room.dependencies, step))).rejects.toThrow('Crash');
      for (const { deliveryId } of room.office.taken) {
        const known = await room.now(reader);
        expect(known.id).toBe(deliveryId);
        await room.event('Send', known);
      }
      await runAgainUntilSettled();
      expect((await room.now(reader)).status).toBe('sent');
      expect(room.office.taken).toHaveLength(1);
    },
  );

  it('waits a quarter of an hour for the event, and says meanwhile that it is uncertain', async () => {
    room.office.answers.push('takenButNoAnswer');
    await room.deliver(reader);
    store.passMinutes(14);
    expect(await room.recover()).toEqual({ unsettled: 1, sent: 0, sentAgain: 0, givenUp: 0 });
    expect(room.office.taken).toHaveLength(1);
    expect((await room.now(reader)).status).toBe('uncertain');
    store.passMinutes(1);
    expect(await room.recover()).toEqual({ unsettled: 0, sent: 0, sentAgain: 1, givenUp: 0 });
    expect(room.office.taken.map(({ deliveryId }) => deliveryId)).toEqual(Array(2).fill((await room.now(reader)).id));
    expect(await room.now(reader)).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('marks a claim that nobody stands behind any more as uncertain', async () => {
    await expect(room.deliver(reader, crashingAt(room.dependencies, 3))).rejects.toThrow('Crash');
    store.passMinutes(2);
    await room.recover();
    expect(await room.now(reader)).toMatchObject({ status: 'uncertain', attempts: 1 });
  });

  it('gives up after three attempts without a trace, and still believes an event that comes late', async () => {
    room.office.answers.push('unknown', 'unknown', 'unknown');
    await room.deliver(reader);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      store.passMinutes(15);
      await room.recover();
    }
    expect(await room.now(reader)).toMatchObject({ status: 'failed', failure: 'noTrace', attempts: 3 });
    store.passMinutes(60);
    expect(await room.recover()).toEqual({ unsettled: 0, sent: 0, sentAgain: 0, givenUp: 0 });
    await room.event('Delivery', await room.now(reader));
    expect((await room.now(reader)).status).toBe('delivered');
  });

  it('sends once when two recoveries run at once', async () => {
    room.office.answers.push('unknown');
    await room.deliver(reader);
    store.passMinutes(15);
    const outcomes = await Promise.all([room.recover(), room.recover()]);
    expect(outcomes.map(({ sentAgain }) => sentAgain).toSorted()).toEqual([0, 1]);
    expect(room.office.taken).toHaveLength(1);
    expect(await room.now(reader)).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('does not write to somebody who left in the meantime', async () => {
    room.office.answers.push('unknown');
    await room.deliver(reader);
    await store.commit({ changes: [putPerson({ ...reader, active: false, version: 2 }, 1)], audit: [] });
    store.passMinutes(15);
    expect(await room.recover()).toEqual({ unsettled: 0, sent: 0, sentAgain: 0, givenUp: 1 });
    expect(await room.now(reader)).toMatchObject({ status: 'failed', failure: 'recipientGone' });
    expect(room.office.taken).toEqual([]);
  });

  it('does not let one mail that cannot be recovered hide the others, and fails loudly', async () => {
    const other = await enter(store, { subject: 'other', email: 'other@alfa.example', language: 'en' });
    room.office.answers.push('unknown', 'unknown');
    await room.deliver(reader);
    await room.deliver(other);
    store.passMinutes(15);
    const { contentOf } = room.dependencies;
    const broken = {
      ...room.dependencies,
      contentOf: async (...[about, recipient]: Parameters<typeof contentOf>) => {
        if (about.language === 'nl') throw new Error('The snapshot does not match its hash');
        return contentOf(about, recipient);
      },
    };
    await expect(room.recover(broken)).rejects.toThrow('1 mails could not be recovered');
    expect((await room.now(other)).status).toBe('sent');
    expect((await room.now(reader)).status).toBe('uncertain');
  });
});
