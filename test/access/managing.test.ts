import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '../../functions/access/routes.ts';
import type { Person, PersonInput } from '../../shared/access/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { type Api, Store } from '../support/store.ts';
import { accessDependencies, enter, MEMBER, personInput } from './samples.ts';

describe('managing people through the API', () => {
  let store: Store;
  let call: Api;
  let administrator: Person;
  const ADMINISTRATOR = { subject: 'administrator@alfa', roles: ['administrator' as const] };
  const register = (as: string, overrides: Partial<PersonInput>) =>
    call('/people', { as, method: 'POST', json: personInput(overrides) });
  const change = (as: string, id: string, person: unknown) =>
    call(`/people/${id}`, { as, method: 'PUT', json: { expectedVersion: 1, person } });
  const problemOf = (body: unknown) => problemSchema.parse(body);

  beforeAll(async () => {
    store = await Store.open();
    call = await store.api([accessRoutes(accessDependencies(store))]);
    administrator = await enter(store, { ...ADMINISTRATOR, memberId: MEMBER });
  });
  afterAll(() => store.close());

  it('lets an administrator enter a coach of the own member, and nobody else', async () => {
    const own = await register('administrator@alfa', { subject: 'own', memberId: MEMBER });
    expect(own.status).toBe(201);
    const stray = await register('administrator@alfa', { subject: 'stray' });
    expect(problemOf(stray.body).fields).toEqual([{ pointer: '/memberId', message: 'notYourMember' }]);
    const lead = await register('administrator@alfa', { subject: 'lead', memberId: MEMBER, roles: ['coordinator'] });
    expect(problemOf(lead.body).fields).toEqual([{ pointer: '/roles/0', message: 'notYourRoleToGive' }]);
  });

  it('keeps promotors out of the hands of a coordinator', async () => {
    const promotor = await enter(store, { subject: 'first', roles: ['promotor'] });
    const { status, body } = await change('coordinator@alfa', promotor.id, personInput({ subject: 'first' }));
    expect(status).toBe(403);
    expect(problemOf(body).reason).toBe('notYourPerson');
  });

  it('lets nobody take away the own access', async () => {
    const self = await enter(store, { subject: 'coordinator@alfa', roles: ['coordinator'] });
    const left = personInput({ subject: 'coordinator@alfa', roles: ['coordinator'], active: false });
    const { body } = await change('coordinator@alfa', self.id, left);
    expect(problemOf(body).fields).toEqual([{ pointer: '/active', message: 'ownAccess' }]);
  });

  it('lets whoever was let go decide about nobody, also while the token still lasts', async () => {
    const letGo = { ...personInput({ ...ADMINISTRATOR, memberId: MEMBER, active: false }), reason: 'Weg' };
    expect((await change('coordinator@alfa', administrator.id, letGo)).status).toBe(200);
    const accomplice = await register('administrator@alfa', { subject: 'accomplice', memberId: MEMBER });
    expect([accomplice.status, problemOf(accomplice.body).fields]).toEqual([
      400,
      [{ pointer: '/memberId', message: 'notYourMember' }],
    ]);
  });
});

describe('the last promotor', () => {
  it('stays, also when two let each other go at the same time', async () => {
    const store = await Store.open();
    const call = await store.api([accessRoutes(accessDependencies(store))]);
    const names = ['one', 'two'] as const;
    const [one, two] = [
      await enter(store, { subject: 'one', roles: ['promotor'] }),
      await enter(store, { subject: 'two', roles: ['promotor'] }),
    ];
    const answers = await Promise.all(
      [one, two].map(({ id }, index) =>
        call(`/people/${id}`, {
          as: 'promotor@alfa',
          method: 'PUT',
          json: {
            expectedVersion: 1,
            person: {
              ...personInput({ subject: names[index] ?? '', roles: ['promotor'], active: false }),
              reason: 'Vertrekt',
            },
          },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { people } = (await call('/people', { as: 'promotor@alfa' })).body as { people: { active: boolean }[] };
    expect(people.filter(({ active }) => active)).toHaveLength(1);
    await store.close();
  });
});
