import { beforeEach, describe, expect, it } from 'vitest';
import { changePerson } from '../../functions/access/change-person.ts';
import { deliver } from '../../functions/notification/deliver.ts';
import type { ContentsOfKinds } from '../../functions/notification/mailing/contents.ts';
import { releaseRepository } from '../../functions/notification/mailing/release.ts';
import { waitingMails } from '../../functions/notification/mailing/reminders.ts';
import { mailingRoutes } from '../../functions/notification/mailing/routes.ts';
import { sendMailing } from '../../functions/notification/mailing/send.ts';
import type { Person } from '../../shared/access/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { MAIL_LAYOUTS, mailingsSchema } from '../../shared/notification/mailing.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { accessDependencies, COORDINATOR, enter, personInput } from '../access/samples.ts';
import { type Api, Store } from '../support/store.ts';
import { contentIn, MailRoom, QUARTER } from './samples.ts';

const MANAGER = 'coordinator@alfa';
const contents: ContentsOfKinds = {
  quarterlySummary: {
    quarters: async () => [QUARTER],
    contentOf: async ({ quarter }, { language, roles }) =>
      quarter === QUARTER ? { ...contentIn(language), text: roles.join() } : undefined,
  },
  monitoringSummary: { quarters: async () => [], contentOf: async () => undefined },
};

describe('summary mails', () => {
  let store: Store;
  let room: MailRoom;
  let call: Api;
  let reader: Person;

  const mail = () =>
    sendMailing({ ...room.dependencies, delivery: room.dependencies })({
      kind: 'quarterlySummary',
      quarter: QUARTER,
      contentFor: ({ language }) => contentIn(language),
    });
  const stand = async (as = MANAGER) => mailingsSchema.parse((await call('/mailings', { as })).body);
  const release = (as = MANAGER, json: object = { expectedVersion: 0, layout: MAIL_LAYOUTS.quarterlySummary }) =>
    call('/mailings/quarterlySummary/release', { as, method: 'POST', json });
  const again = ({ id }: Pick<Delivery, 'id'>, as = MANAGER) =>
    call(`/deliveries/${id}/copies`, { as, method: 'POST', json: {} });
  const log = () => room.dependencies.repository.ofPeriod(QUARTER);

  beforeEach(async () => {
    store = await Store.open();
    room = new MailRoom(store);
    const { table, commit, system } = store;
    call = await store.api([
      mailingRoutes({
        ...room.dependencies,
        suppressed: room.suppressed,
        releases: releaseRepository(table),
        commit,
        system,
        contents,
      }),
    ]);
    reader = await enter(store);
    return () => store.close();
  });

  describe('before the first goes out', () => {
    it('wait until somebody looked at them and let them go, and leave with the next round', async () => {
      expect(await mail()).toEqual({ waiting: 1 });
      await room.recover();
      expect(room.office.taken).toEqual([]);
      expect((await stand()).kinds[0]).toMatchObject({ isReleased: false, waiting: 1, quarters: [QUARTER] });
      expect(await release()).toMatchObject({ status: 200, body: { releasedBy: expect.any(String), version: 1 } });
      expect(await room.recover()).toMatchObject({ sent: 1, sentAgain: 0 });
      expect(room.office.taken.map(({ to }) => to)).toEqual([reader.email]);
      expect(await room.now(reader)).toMatchObject({ status: 'sent', attempts: 1 });
      expect(await mail()).toEqual({ already: 1 });
    });

    it('go out by themselves ever after', async () => {
      await release();
      expect(await mail()).toEqual({ sent: 1 });
      expect((await stand()).kinds[0]).toMatchObject({ isReleased: true, waiting: 0 });
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
      await mail();
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
        call(`/mailings/preview?kind=quarterlySummary&quarter=2026%2FQ3&role=${role}&language=en`, { as });
      expect(await ask('coach')).toEqual({ status: 200, body: { ...contentIn('en'), text: 'coach' } });
      expect((await ask('reader', 'coach@alfa')).status).toBe(403);
      expect((await ask('king')).status).toBe(400);
      const nothing = await call('/mailings/preview?kind=monitoringSummary&quarter=2026%2FQ3&role=coach&language=nl', {
        as: MANAGER,
      });
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
      await mail();
      const asked = await again(await room.now(reader));
      expect(asked).toMatchObject({ status: 201, body: { status: 'waiting', copy: 1, recipient: reader.id } });
      await room.recover();
      expect(room.office.taken.map(({ to }) => to)).toEqual([reader.email, reader.email]);
      expect((await log()).map(({ copy, status }) => [copy ?? 0, status]).toSorted()).toEqual([
        [0, 'sent'],
        [1, 'sent'],
      ]);
      expect(await again(await room.now(reader))).toMatchObject({ status: 201, body: { copy: 2 } });
    });

    it('are one copy for whoever asks twice, also at the same moment', async () => {
      await room.release();
      await mail();
      const delivery = await room.now(reader);
      const both = await Promise.all([again(delivery), again(delivery)]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      await again(delivery);
      expect((await log()).filter(({ copy }) => copy !== undefined)).toHaveLength(1);
    });

    it('are refused to who may not, for what is on its way, for a digest, and for who is gone', async () => {
      await mail();
      expect(await again(await room.now(reader))).toMatchObject({ status: 409, body: { reason: 'mailOnItsWay' } });
      await room.release();
      await room.recover();
      expect((await again(await room.now(reader), 'coach@alfa')).status).toBe(403);
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
      expect(await again(digest)).toMatchObject({ status: 409, body: { reason: 'digestNotSentAgain' } });
      const gone = { id: reader.id, expectedVersion: reader.version };
      await changePerson(accessDependencies(store))(COORDINATOR, gone, personInput({ active: false }));
      expect(await again(await room.now(reader))).toMatchObject({ status: 409, body: { reason: 'readerGone' } });
    });
  });

  describe('the suppression list', () => {
    const sentAndBack = async (event: 'Bounce' | 'Complaint', bounceType = 'Permanent'): Promise<void> => {
      await room.release();
      await mail();
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
        expect((await stand()).suppressed).toMatchObject([{ person: reader.id, personName: reader.name }]);
        expect((await stand('auditor@agency')).suppressed[0]).not.toHaveProperty('personName');
        expect(await digest('2026-10-06')).toBe('failed');
        const [kept] = await room.dependencies.repository.ofPeriod(isoDate('2026-10-06'));
        expect(kept).toMatchObject({ status: 'failed', failure: 'suppressed', attempts: 0 });
        expect(room.office.taken).toHaveLength(1);
        expect(await again(await room.now(reader))).toMatchObject({
          status: 409,
          body: { reason: 'addressSuppressed' },
        });
      },
    );

    it('does not have one with a full mailbox', async () => {
      await sentAndBack('Bounce', 'Transient');
      expect((await stand()).suppressed).toEqual([]);
      expect(await digest('2026-10-06')).toBe('sent');
    });

    it('says nothing of another address of the same person', async () => {
      await sentAndBack('Bounce');
      const person = personInput({ email: 'cato.nieuw@alfa.example' });
      const request = { id: reader.id, expectedVersion: reader.version };
      await changePerson(accessDependencies(store))(COORDINATOR, request, person);
      expect((await stand()).suppressed).toEqual([]);
      expect(await digest('2026-10-06', { ...reader, email: person.email })).toBe('sent');
    });

    it('gives a mail up that waited when its address came on it', async () => {
      await mail();
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
        call(`/suppressed-addresses/${reader.id}/lift`, { as, method: 'POST', json });
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
      expect((await stand()).suppressed).toHaveLength(1);
    });
  });
});
