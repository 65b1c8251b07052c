import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailEventsHandler } from '../../functions/jobs/mail-events.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { mailEvents } from '../../infra/local/mail/mail-events.ts';
import { sendEmailSchema } from '../../infra/local/mail/send-email.ts';
import type { Person } from '../../shared/access/schema.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { enter } from '../access/samples.ts';
import { withoutRecords } from '../jobs/without-records.ts';
import { Store } from '../support/store.ts';
import { MailRoom } from './samples.ts';

const CONTEXT = { functionName: 'mail-events', awsRequestId: 'test', getRemainingTimeInMillis: () => 60_000 };

/** The events of a mail, as EventBridge hands them over. */
const eventsOf = ({ id }: Delivery, store: string) =>
  mailEvents(
    sendEmailSchema.parse({
      FromEmailAddress: 'no-reply@alfa.example',
      Destination: { ToAddresses: ['reader@alfa.example'] },
      Content: { Simple: { Subject: { Data: 'x' }, Body: {} } },
      EmailTags: [
        { Name: 'delivery', Value: id },
        { Name: 'store', Value: store },
      ],
    }),
    'message-1',
    new Date('2026-10-05T10:00:05.000Z'),
  );

describe('the function that hears what became of mails', () => {
  let store: Store;
  let room: MailRoom;
  let reader: Person;
  let readers = 0;
  const hear = (event: unknown) => mailEventsHandler(room.dependencies, withoutRecords)(event, CONTEXT as never);

  beforeAll(async () => {
    store = await Store.open();
  });
  beforeEach(async () => {
    room = new MailRoom(store);
    readers += 1;
    reader = await enter(store, { subject: `reader-${readers}` });
    await room.deliver(reader);
  });

  it('writes down that a mail arrived, whatever the order and number of its events', async () => {
    const [sent, delivered] = eventsOf(await room.now(reader), 'alfa');
    for (const event of [delivered, sent, delivered, sent, sent]) await hear(event);
    expect(await room.now(reader)).toMatchObject({ status: 'delivered', version: 3 });
  });

  it('loses nothing of events that come at once', async () => {
    const known = await room.now(reader);
    await Promise.all(['Send', 'Complaint', 'Delivery', 'Bounce', 'Send'].map((type) => room.event(type, known)));
    expect((await room.now(reader)).status).toBe('complained');
  });

  it('writes one line of history per step', async () => {
    const known = await room.now(reader);
    await room.event('Delivery', known);
    await room.event('Delivery', known);
    const events = await store.items(keys.auditPartition({ kind: 'person', id: reader.id }));
    expect(events.map(({ action }) => action).slice(2)).toEqual(['delivery.sent', 'delivery.delivered']);
  });

  it('lets pass what tells nothing, and mails that it does not know', async () => {
    const known = await room.now(reader);
    await room.event('Open', known);
    await room.event('DeliveryDelay', known);
    const [unknown] = eventsOf({ ...known, id: 'dlv_01J00000000000000000000009' as Delivery['id'] }, 'alfa');
    await hear(unknown);
    expect((await room.now(reader)).version).toBe(known.version);
  });

  it('says of a full mailbox that the mail did not arrive, and only of a bounce for good that the address is wrong', async () => {
    const known = await room.now(reader);
    for (const bounceType of ['Transient', 'Undetermined']) await room.event('Bounce', known, bounceType);
    expect(await room.now(reader)).toMatchObject({
      status: 'failed',
      failure: 'notDelivered',
      version: known.version + 1,
    });
    await room.event('Bounce', known, 'Permanent');
    expect((await room.now(reader)).status).toBe('bounced');
  });

  it("fails on an event of another store's mail, and on what is no event", async () => {
    const [foreign] = eventsOf(await room.now(reader), 'beta');
    await expect(hear(foreign)).rejects.toThrow('another store');
    await expect(hear({ detail: {} })).rejects.toThrow('cannot start');
    expect((await room.now(reader)).status).toBe('sent');
  });
});
