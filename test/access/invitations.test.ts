import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitationRoutes } from '../../functions/access/invitation/routes.ts';
import { accessRoutes } from '../../functions/access/routes.ts';
import { WITHOUT_MEMBERSHIP } from '../../functions/access/without-membership.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import type { OutgoingMail } from '../../functions/platform/mail/send.ts';
import { type Person, personSchema } from '../../shared/access/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { ok } from '../../shared/kernel/result.ts';
import { type Api, NOON, Store } from '../support/store.ts';
import { accessDependencies, personInput } from './samples.ts';

const PROMOTOR = 'promotor@alfa';
/** Somebody who signed in and has no role here: also the subject of the token. */
const STRANGER = 'coach@beta';

describe('an invitation', () => {
  let store: Store;
  let call: Api;
  const mails: OutgoingMail[] = [];

  beforeAll(async () => {
    store = await Store.open();
    const dependencies = {
      ...accessDependencies(store),
      webOrigin: 'https://web.example',
      sendMail: async (mail: OutgoingMail) => {
        mails.push(mail);
        return ok({ messageId: 'msg' });
      },
    };
    call = await store.api([accessRoutes(dependencies), invitationRoutes(dependencies)], {
      withoutMembership: WITHOUT_MEMBERSHIP,
    });
  });
  afterAll(() => store.close());

  const post = (path: string, as: string, json: unknown) => call(path, { as, method: 'POST', json });
  const enterNew = async (email: string): Promise<Person> => {
    const { subject: _, ...input } = personInput({ email });
    return personSchema.parse((await post('/people', PROMOTOR, input)).body);
  };
  const invite = async ({ id, version: expectedVersion }: Person) => {
    const { body } = await post(`/people/${id}/invitation`, PROMOTOR, { expectedVersion });
    const mail = mails.at(-1);
    return { person: personSchema.parse(body), mail, secret: /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '' };
  };
  const accept = (as: string, secret: string) => post('/me/invitation', as, { secret });
  const reasonOf = (body: unknown) => problemSchema.parse(body).reason;

  it('ties the sign-in of whoever opens its link to the entry, once, and again for the same one', async () => {
    const { person, mail, secret } = await invite(await enterNew('nieuw@alfa.example'));
    expect(person).toMatchObject({ invitation: { sentAt: NOON, mail: 'sent' } });
    expect(mail).toMatchObject({ to: 'nieuw@alfa.example' });
    expect(mail?.text).toContain('https://web.example/uitnodiging/alfa#');
    for (let time = 0; time < 2; time++)
      expect(await accept(STRANGER, secret)).toEqual({ status: 200, body: { roles: ['coach'] } });
    const { body } = await call('/people', { as: PROMOTOR });
    const { people } = body as { people: Person[] };
    const joined = people.find(({ id }) => id === person.id);
    expect(joined).toMatchObject({ subject: STRANGER, joinedAt: NOON });
    expect(joined).not.toHaveProperty('invitation');
    expect(reasonOf((await accept('reader@beta', secret)).body)).toBe('invitationOfNoUse');
  });

  it('stands in the history without the secret, the address or the sign-in', async () => {
    const { person, secret } = await invite(await enterNew('spoor@alfa.example'));
    await accept('finance@beta', secret);
    const events = await store.items(keys.auditPartition({ kind: 'person', id: person.id }));
    expect(events.map(({ action }) => action)).toEqual(['person.registered', 'person.invited', 'person.joined']);
    expect(JSON.stringify(events.map(({ changes }) => changes))).not.toMatch(/spoor@|finance@beta/);
    expect(JSON.stringify(await store.items(keys.peoplePartition()))).not.toContain(secret);
  });

  it('is of no use to a sign-in that is in the directory already', async () => {
    const first = await invite(await enterNew('een@alfa.example'));
    await accept('promotor@beta', first.secret);
    const second = await invite(await enterNew('twee@alfa.example'));
    const { status, body } = await accept('promotor@beta', second.secret);
    expect([status, reasonOf(body)]).toEqual([409, 'alreadyInDirectory']);
  });

  it.each<[string, string, (invited: { person: Person }) => Promise<unknown>]>([
    ['sent again', 'invitationOfNoUse', ({ person }) => invite(person)],
    [
      'taken back',
      'invitationOfNoUse',
      ({ person }) => post(`/people/${person.id}/invitation-withdrawal`, PROMOTOR, { expectedVersion: person.version }),
    ],
    [
      'meant for another address',
      'invitationOfNoUse',
      ({ person: { id, version } }) => {
        const { subject: _, ...person } = personInput({ email: 'juist@alfa.example' });
        return call(`/people/${id}`, { as: PROMOTOR, method: 'PUT', json: { expectedVersion: version, person } });
      },
    ],
    ['fifteen days old', 'invitationExpired', async () => store.passMinutes(15 * 24 * 60)],
  ])('works no more once it is %s', async (_, reason, happens) => {
    const invited = await invite(await enterNew('oud@alfa.example'));
    await happens(invited);
    const answer = await accept('coordinator@beta', invited.secret);
    expect([answer.status, reasonOf(answer.body)]).toEqual([409, reason]);
  });

  it('goes to nobody who has a sign-in or left', async () => {
    const joined = personSchema.parse((await post('/people', PROMOTOR, personInput({ subject: 'joined' }))).body);
    const again = await post(`/people/${joined.id}/invitation`, PROMOTOR, { expectedVersion: 1 });
    expect([again.status, reasonOf(again.body)]).toEqual([409, 'personJoined']);
    const { subject: _, ...left } = personInput({ active: false });
    const gone = personSchema.parse((await post('/people', PROMOTOR, left)).body);
    const refused = await post(`/people/${gone.id}/invitation`, PROMOTOR, { expectedVersion: 1 });
    expect([refused.status, reasonOf(refused.body)]).toEqual([409, 'personInactive']);
  });

  it('opens nothing else to somebody without a role here', async () => {
    expect((await call('/people', { as: STRANGER })).status).toBe(403);
    expect((await accept(STRANGER, 'x'.repeat(43))).status).toBe(409);
  });
});

describe('letting somebody go', () => {
  it('asks for a reason, which stands in the history alone', async () => {
    const store = await Store.open();
    const call = await store.api([accessRoutes(accessDependencies(store))]);
    const entered = personSchema.parse(
      (await call('/people', { as: PROMOTOR, method: 'POST', json: personInput() })).body,
    );
    const change = (person: unknown) =>
      call(`/people/${entered.id}`, { as: PROMOTOR, method: 'PUT', json: { expectedVersion: 1, person } });
    const without = await change(personInput({ active: false }));
    expect(problemSchema.parse(without.body).fields).toEqual([{ pointer: '/reason', message: 'required' }]);
    const { body } = await change({ ...personInput({ active: false }), reason: 'Werkt elders' });
    expect(body).toMatchObject({ active: false });
    expect(body).not.toHaveProperty('reason');
    const events = await store.items(keys.auditPartition({ kind: 'person', id: entered.id }));
    expect(events.at(-1)).toMatchObject({ action: 'person.changed', reason: 'Werkt elders' });
    await store.close();
  });
});
