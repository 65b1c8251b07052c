import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import type { Person } from '../../shared/access/schema.ts';
import { enter } from '../access/samples.ts';
import { Store } from '../support/store.ts';
import { MailRoom, QUARTER } from './samples.ts';

describe('sending a mail', () => {
  let store: Store;
  let room: MailRoom;
  let reader: Person;
  let readers = 0;
  const unsettled = () => room.dependencies.repository.unsettled();

  beforeAll(async () => {
    store = await Store.open();
  });
  beforeEach(async () => {
    room = new MailRoom(store);
    readers += 1;
    reader = await enter(store, { subject: `reader-${readers}`, email: `lezer${readers}@alfa.example` });
  });

  it('reaches its reader in his language, under the id of the delivery', async () => {
    const english = await enter(store, { subject: 'english', email: 'english@alfa.example', language: 'en' });
    expect(await room.deliver(english)).toBe('sent');
    const { id, messageId, sentAt } = await room.now(english);
    expect(room.office.taken).toMatchObject([{ to: 'english@alfa.example', deliveryId: id, subject: 'Kwartaal (en)' }]);
    expect({ messageId, sentAt }).toEqual({ messageId: 'message-1', sentAt: store.system.now() });
    expect(await unsettled()).toEqual([]);
  });

  it('happens once, however often it is asked, one after the other or at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => room.deliver(reader)));
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    expect(await room.deliver(reader)).toBe('already');
    expect(room.office.taken).toHaveLength(1);
  });

  it('keeps no address and no name, in the delivery nor in the history', async () => {
    await room.deliver(reader);
    const stored = [
      ...(await store.items(keys.deliveriesPartition(QUARTER))),
      ...(await store.items(keys.auditPartition({ kind: 'person', id: reader.id }))),
    ];
    expect(stored.length).toBeGreaterThan(2);
    expect(JSON.stringify(stored)).not.toMatch(/@alfa\.example|Cato/);
  });

  it('has its steps in the history of its reader', async () => {
    await room.deliver(reader);
    const events = await store.items(keys.auditPartition({ kind: 'person', id: reader.id }));
    expect(events.map(({ action }) => action)).toEqual(['person.registered', 'delivery.claimed', 'delivery.sent']);
  });

  it('is over when the service refuses it for good', async () => {
    room.office.answers.push('refused');
    expect(await room.deliver(reader)).toBe('failed');
    expect(await room.now(reader)).toMatchObject({ status: 'failed', failure: 'refused', attempts: 1 });
    expect(await unsettled()).toEqual([]);
  });

  it.each(['notNow', 'unknown'] as const)('stays uncertain when the answer is %s', async (answer) => {
    room.office.answers.push(answer);
    expect(await room.deliver(reader)).toBe('uncertain');
    const claims = await unsettled();
    expect(claims).toEqual([{ quarter: QUARTER, recipient: reader.id, kind: 'quarterlySummary' }]);
    await room.event('Send', await room.now(reader));
    expect(await unsettled()).toEqual([]);
  });

  it('does not go back when the event of the mail is written down before its own answer', async () => {
    const { sendMail } = room.dependencies;
    const slow = {
      ...room.dependencies,
      sendMail: async (mail: Parameters<typeof sendMail>[0]) => {
        const answer = await sendMail(mail);
        await room.event('Delivery', await room.now(reader));
        return answer;
      },
    };
    expect(await room.deliver(reader, slow)).toBe('delivered');
    expect((await room.now(reader)).status).toBe('delivered');
  });
});
