import { beforeEach, describe, expect, it } from 'vitest';
import { changePerson } from '../../functions/access/change-person.ts';
import { deliver } from '../../functions/notification/deliver.ts';
import type { Person } from '../../shared/access/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { accessDependencies, COORDINATOR, personInput } from '../access/samples.ts';
import { MANAGER, MailingDesk } from './mailing-desk.ts';
import { contentIn, type MailRoom, QUARTER } from './samples.ts';

describe('the suppression list', () => {
  let desk: MailingDesk;
  let room: MailRoom;
  let reader: Person;

  beforeEach(async () => {
    desk = await MailingDesk.open();
    ({ room, reader } = desk);
    return () => desk.close();
  });

  const sentAndBack = async (event: 'Bounce' | 'Complaint', bounceType = 'Permanent'): Promise<void> => {
    await room.release();
    await desk.mail();
    await room.event(event, await room.now(reader), bounceType);
  };
  const digest = (day: string, recipient = reader) =>
    deliver(room.dependencies)({
      kind: 'reminderDigest',
      quarter: QUARTER,
      day: isoDate(day),
      recipient,
      compose: contentIn,
    });

  it.each(['Bounce', 'Complaint'] as const)(
    'has an address after a %s, and no mail goes there any more',
    async (event) => {
      await sentAndBack(event);
      expect((await desk.stand()).suppressed).toMatchObject([{ person: reader.id, personName: reader.name }]);
      expect((await desk.stand('auditor@agency')).suppressed[0]).not.toHaveProperty('personName');
      expect(await digest('2026-10-06')).toBe('failed');
      const [kept] = await room.dependencies.repository.ofPeriod(isoDate('2026-10-06'));
      expect(kept).toMatchObject({ status: 'failed', failure: 'suppressed', attempts: 0 });
      expect(room.office.taken).toHaveLength(1);
      expect(await desk.again(await room.now(reader))).toMatchObject({
        status: 409,
        body: { reason: 'addressSuppressed' },
      });
    },
  );

  it('does not have one with a full mailbox', async () => {
    await sentAndBack('Bounce', 'Transient');
    expect((await desk.stand()).suppressed).toEqual([]);
    expect(await digest('2026-10-06')).toBe('sent');
  });

  it('says nothing of another address of the same person', async () => {
    await sentAndBack('Bounce');
    const person = personInput({ email: 'cato.nieuw@alfa.example' });
    const request = { id: reader.id, expectedVersion: reader.version };
    await changePerson(accessDependencies(room.store))(COORDINATOR, request, person);
    expect((await desk.stand()).suppressed).toEqual([]);
    expect(await digest('2026-10-06', { ...reader, email: person.email })).toBe('sent');
  });

  it('gives a mail up that waited when its address came on it', async () => {
    await desk.mail();
    const { id } = await room.now(reader);
    await digest('2026-10-06');
    const [sent] = await room.dependencies.repository.ofPeriod(isoDate('2026-10-06'));
    if (!sent) throw new Error('No digest');
    await room.event('Bounce', sent);
    await room.release();
    expect(await room.recover()).toMatchObject({ givenUp: 1 });
    expect(await room.now(reader)).toMatchObject({ id, status: 'failed', failure: 'suppressed' });
  });

  it('gives an address back to who says why, and takes it again when it bounces again', async () => {
    await sentAndBack('Bounce');
    const lift = (as: string, json: object) =>
      desk.call(`/suppressed-addresses/${reader.id}/lift`, { as, method: 'POST', json });
    expect((await lift('finance@alfa', { reason: 'Zomaar' })).status).toBe(403);
    expect(await lift(MANAGER, { reason: ' ' })).toMatchObject({
      status: 400,
      body: { fields: [{ pointer: '/reason', message: 'required' }] },
    });
    expect((await lift(MANAGER, { reason: 'De mailbox bestaat weer' })).status).toBe(200);
    expect((await lift(MANAGER, { reason: 'Nog eens' })).status).toBe(404);
    expect(await digest('2026-10-06')).toBe('sent');
    const [sent] = await room.dependencies.repository.ofPeriod(isoDate('2026-10-06'));
    if (!sent) throw new Error('No digest');
    await room.event('Bounce', sent);
    expect((await desk.stand()).suppressed).toHaveLength(1);
  });
});
