import { beforeEach, describe, expect, it } from 'vitest';
import { changePerson } from '../../functions/access/change-person.ts';
import { deliver } from '../../functions/notification/deliver.ts';
import { waitingMails } from '../../functions/notification/mailing/reminders.ts';
import type { Person } from '../../shared/access/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { MAIL_LAYOUTS } from '../../shared/notification/mailing.ts';
import { accessDependencies, leadOf, personInput } from '../access/samples.ts';
import { MANAGER, MailingDesk } from './mailing-desk.ts';
import { contentIn, type MailRoom, QUARTER } from './samples.ts';

describe('summary mails', () => {
  let desk: MailingDesk;
  let room: MailRoom;
  let reader: Person;

  const release = (as = MANAGER, json: object = { expectedVersion: 0, layout: MAIL_LAYOUTS.quarterlySummary }) =>
    desk.call('/mailings/quarterlySummary/release', { as, method: 'POST', json });

  beforeEach(async () => {
    desk = await MailingDesk.open();
    ({ room, reader } = desk);
    return () => desk.close();
  });

  describe('before the first goes out', () => {
    it('wait until somebody looked at them and let them go, and leave with the next round', async () => {
      expect(await desk.mail()).toEqual({ waiting: 1 });
      await room.recover();
      expect(room.office.taken).toEqual([]);
      expect((await desk.stand()).kinds[0]).toMatchObject({ isReleased: false, waiting: 1 });
      expect(await release()).toMatchObject({ status: 200, body: { releasedBy: expect.any(String), version: 1 } });
      expect(await room.recover()).toMatchObject({ sent: 1, sentAgain: 0 });
      expect(room.office.taken.map(({ to }) => to)).toEqual([reader.email]);
      expect(await room.now(reader)).toMatchObject({ status: 'sent', attempts: 1 });
      expect(await desk.mail()).toEqual({ already: 1 });
    });

    it('go out by themselves ever after', async () => {
      await release();
      expect(await desk.mail()).toEqual({ sent: 1 });
      expect((await desk.stand()).kinds[0]).toMatchObject({ isReleased: true, waiting: 0 });
    });

    it('are a reminder for who may let them go, as long as any wait', async () => {
      const { repository, mayGoOut } = room.dependencies;
      const waiting = waitingMails({
        repository,
        releases: { mayGoOut },
        roles: ['coordinator'],
        home: '/partnerships/alfa',
      });
      const today = isoDate('2026-10-05');
      expect(await waiting.items(today)).toEqual([]);
      await desk.mail();
      expect(await waiting.items(today)).toEqual([
        {
          key: 'mailing/quarterlySummary',
          subject: 'mailing',
          kind: 'pending',
          people: [],
          roles: ['coordinator'],
          since: today,
          page: '/partnerships/alfa/mailings?kind=quarterlySummary',
        },
      ]);
      await release();
      expect(await waiting.items(today)).toEqual([]);
    });

    it('can be seen as each role gets them, by whoever sees the log', async () => {
      const ask = (role: string, as = 'finance@alfa') =>
        desk.call(`/mailings/preview?kind=quarterlySummary&quarter=2026%2FQ3&role=${role}&language=en`, { as });
      expect(await ask('coach')).toEqual({ status: 200, body: { ...contentIn('en'), text: 'coach' } });
      const quartersOf = (kind: string) => desk.call(`/mailings/${kind}/quarters`, { as: MANAGER });
      expect((await quartersOf('quarterlySummary')).body).toEqual({ quarters: [QUARTER] });
      expect((await ask('reader', 'coach@alfa')).status).toBe(403);
      expect((await ask('king')).status).toBe(400);
      const nothing = await desk.call(
        '/mailings/preview?kind=monitoringSummary&quarter=2026%2FQ3&role=coach&language=nl',
        {
          as: MANAGER,
        },
      );
      expect(nothing).toMatchObject({ status: 404, body: { code: 'notFound', reason: 'quarterNotFrozen' } });
    });

    it('are not let go by who may not, nor unseen after they came to look otherwise, nor over another release', async () => {
      expect((await release('finance@alfa')).status).toBe(403);
      const otherwise = { expectedVersion: 0, layout: MAIL_LAYOUTS.quarterlySummary + 1 };
      expect(await release(MANAGER, otherwise)).toMatchObject({ status: 409, body: { reason: 'mailLooksOtherwise' } });
      await release();
      expect(await release()).toMatchObject({ status: 409, body: { code: 'conflict' } });
    });
  });

  describe('sent again', () => {
    it('reach the same person once more, as a copy with a record of its own', async () => {
      await room.release();
      await desk.mail();
      const asked = await desk.again(await room.now(reader));
      expect(asked).toMatchObject({ status: 201, body: { status: 'waiting', copy: 1, recipient: reader.id } });
      await room.recover();
      expect(room.office.taken.map(({ to }) => to)).toEqual([reader.email, reader.email]);
      expect(
        (await room.dependencies.repository.ofPeriod(QUARTER))
          .map(({ copy, status }) => [copy ?? 0, status])
          .toSorted(),
      ).toEqual([
        [0, 'sent'],
        [1, 'sent'],
      ]);
      expect(await desk.again(await room.now(reader))).toMatchObject({ status: 201, body: { copy: 2 } });
    });

    it('are one copy for whoever asks twice, also at the same moment', async () => {
      await room.release();
      await desk.mail();
      const delivery = await room.now(reader);
      const both = await Promise.all([desk.again(delivery), desk.again(delivery)]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      await desk.again(delivery);
      expect(
        (await room.dependencies.repository.ofPeriod(QUARTER)).filter(({ copy }) => copy !== undefined),
      ).toHaveLength(1);
    });

    it('are refused to who may not, for what is on its way, for a digest, and for who is gone', async () => {
      await desk.mail();
      expect(await desk.again(await room.now(reader))).toMatchObject({ status: 409, body: { reason: 'mailOnItsWay' } });
      await room.release();
      await room.recover();
      expect((await desk.again(await room.now(reader), 'coach@alfa')).status).toBe(403);
      const day = isoDate('2026-10-05');
      await deliver(room.dependencies)({
        kind: 'reminderDigest',
        quarter: QUARTER,
        day,
        recipient: reader,
        compose: contentIn,
      });
      const [digest] = await room.dependencies.repository.ofPeriod(day);
      if (!digest) throw new Error('No digest');
      expect(await desk.again(digest)).toMatchObject({ status: 409, body: { reason: 'digestNotSentAgain' } });
      const gone = { id: reader.id, expectedVersion: reader.version };
      await changePerson(accessDependencies(room.store))(leadOf(room.store), gone, {
        ...personInput({ active: false }),
        reason: 'Vertrekt',
      });
      expect(await desk.again(await room.now(reader))).toMatchObject({ status: 409, body: { reason: 'readerGone' } });
    });
  });
});
