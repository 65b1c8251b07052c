import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '../../functions/access/routes.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { type Person, peopleSchema, personSchema } from '../../shared/access/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { type Api, Store } from '../support/store.ts';
import { accessDependencies, enter, MEMBER, personInput } from './samples.ts';

const COORDINATOR = 'coordinator@alfa';

describe('the directory of people', () => {
  let store: Store;
  let call: Api;
  const register = (person: unknown, headers = {}) =>
    call('/people', { as: COORDINATOR, method: 'POST', json: person, headers });
  const change = (id: string, expectedVersion: number, person: unknown) =>
    call(`/people/${id}`, { as: COORDINATOR, method: 'PUT', json: { expectedVersion, person } });
  const fieldsOf = (body: unknown) => problemSchema.parse(body).fields;

  beforeAll(async () => {
    store = await Store.open();
    call = await store.api([accessRoutes(accessDependencies(store))]);
  });
  afterAll(() => store.close());

  it('lists everyone by name, accents aside', async () => {
    const names = ['Zoë Peeters', 'Émile Aerts', 'eva Baert'];
    for (const [index, name] of names.entries()) await enter(store, { subject: `list-${index}`, name });
    const { people } = peopleSchema.parse((await call('/people', { as: 'coach@alfa' })).body);
    expect(people.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([
      'Émile Aerts',
      'eva Baert',
      'Zoë Peeters',
    ]);
  });

  it('keeps what was typed', async () => {
    const input = personInput({ subject: 'typed', memberId: MEMBER, language: 'en', mailFrequency: 'never' });
    const { status, body } = await register(input);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...input, version: 1, active: true });
  });

  it.each([
    ['a role of the agency', { roles: ['controller'] }, '/roles/0', 'notInList'],
    ['a role that does not exist', { roles: ['king'] }, '/roles/0', 'notInList'],
    ['a role named twice', { roles: ['coach', 'coach'] }, '/roles/1', 'listedTwice'],
    ['no role', { roles: [] }, '/roles', 'required'],
    ['a member that is not there', { memberId: 'mbr_01J00000000000000000000002' }, '/memberId', 'notInList'],
    ['an administrator of no member', { roles: ['administrator'] }, '/memberId', 'administratorOfMember'],
    ['an address with another header in it', { email: 'a@alfa.example\r\nBcc: b@x.example' }, '/email', 'emailShape'],
    ['a name with a control character', { name: 'Cato\u0007' }, '/name', 'controlCharacter'],
    ['a name that turns the text around', { name: 'Cato \u202etac' }, '/name', 'controlCharacter'],
    ['a name that is too long', { name: 'a'.repeat(121) }, '/name', 'tooLong'],
    ['a field that does not exist', { admin: true }, '/admin', 'unknownField'],
    ['a language that is not spoken', { language: 'fr' }, '/language', 'notInList'],
  ])('refuses %s, at its field', async (_, wrong, pointer, message) => {
    const { status, body } = await register({ ...personInput({ subject: 'refused' }), ...wrong });
    expect(status).toBe(400);
    expect(fieldsOf(body)).toContainEqual({ pointer, message });
    const { people } = peopleSchema.parse((await call('/people', { as: COORDINATOR })).body);
    expect(people.some(({ subject }) => subject === 'refused')).toBe(false);
  });

  it('makes one person of a request that is sent twice', async () => {
    const headers = { 'idempotency-key': '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f0aa' };
    const first = personSchema.parse((await register(personInput({ subject: 'twice' }), headers)).body);
    const second = await register(personInput({ subject: 'twice' }), headers);
    expect(second).toMatchObject({ status: 201, body: { id: first.id, version: 1 } });
  });

  it('gives one sign-in to one person, also when many ask at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 10 }, (_, index) => register(personInput({ subject: 'wanted', name: `Wie ${index}` }))),
    );
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(1);
    const others = asked.filter(({ status }) => status !== 201);
    for (const { status, body } of others) {
      expect(status).toBe(409);
      expect(fieldsOf(body)).toEqual([{ pointer: '/subject', message: 'subjectTaken' }]);
    }
  });

  it('frees a sign-in for somebody else when it changes, and not before', async () => {
    const person = await enter(store, { subject: 'old' });
    expect((await register(personInput({ subject: 'old' }))).status).toBe(409);
    expect((await change(person.id, 1, personInput({ subject: 'new' }))).status).toBe(200);
    expect((await register(personInput({ subject: 'old' }))).status).toBe(201);
    expect((await register(personInput({ subject: 'new' }))).status).toBe(409);
  });

  it('lets the first of two changes through and shows the second what stands there now', async () => {
    const person = await enter(store, { subject: 'both' });
    const changes = ['Anna', 'Bert'].map((name) => change(person.id, 1, personInput({ subject: 'both', name })));
    const answers = await Promise.all(changes);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 409);
    expect(winner?.body).toMatchObject({ version: 2 });
    expect(problemSchema.parse(loser?.body)).toMatchObject({ code: 'conflict', current: winner?.body });
  });

  it('answers that there is nobody of an id that nobody has', async () => {
    expect((await change('per_01J00000000000000000000001', 1, personInput())).status).toBe(404);
    expect((await change('per_x', 1, personInput())).status).toBe(400);
  });

  it('keeps names, addresses and sign-ins out of the history, and says that they changed', async () => {
    const person = await enter(store, { subject: 'secret-1', name: 'Geheim Een', email: 'een@alfa.example' });
    const changed = personInput({
      subject: 'secret-2',
      name: 'Geheim Twee',
      email: 'twee@alfa.example',
      language: 'en',
    });
    await change(person.id, 1, changed);
    const events = await store.items(keys.auditPartition({ kind: 'person', id: person.id }));
    expect(events.map(({ action }) => action)).toEqual(['person.registered', 'person.changed']);
    expect(JSON.stringify(events)).not.toMatch(/Geheim|een@|twee@|secret/);
    expect(events[1]?.changes).toEqual([
      { field: 'subject', personal: true },
      { field: 'name', personal: true },
      { field: 'email', personal: true },
      { field: 'language', before: 'nl', after: 'en' },
    ]);
  });

  it.each([
    ['finance@alfa', 'GET', 403],
    ['coach@alfa', 'GET', 200],
    ['coach@alfa', 'POST', 403],
    ['programme-manager@agency', 'GET', 403],
    ['promotor@alfa', 'GET', 200],
  ])('answers %s at %s /people with %d', async (as, method, status) => {
    const json = method === 'POST' ? personInput({ subject: `role-${as}` }) : undefined;
    expect((await call('/people', { as, method, json })).status).toBe(status);
  });

  describe("an entry of one's own", () => {
    const me = (as: string) => call('/me', { as });
    const prefer = (as: string, expectedVersion: number, preferences: unknown) =>
      call('/me/preferences', { as, method: 'PUT', json: { expectedVersion, preferences } });

    it('is empty until somebody makes it, and cannot have preferences till then', async () => {
      expect(await me('reader@alfa')).toEqual({ status: 200, body: {} });
      const { status, body } = await prefer('reader@alfa', 1, { language: 'en', mailFrequency: 'never' });
      expect(status).toBe(404);
      expect(problemSchema.parse(body).reason).toBe('notInDirectory');
    });

    it('follows what its owner prefers, and nothing else', async () => {
      const person: Person = await enter(store, { subject: 'finance@alfa', roles: ['finance'] });
      expect((await me('finance@alfa')).body).toEqual({ person });
      const preferred = await prefer('finance@alfa', 1, { language: 'en', mailFrequency: 'never' });
      expect(preferred.body).toMatchObject({ ...person, version: 2, language: 'en', mailFrequency: 'never' });
      const reminded = { language: 'en', mailFrequency: 'never', reminderFrequency: 'weekly' };
      expect((await prefer('finance@alfa', 2, reminded)).body).toMatchObject({ version: 3, ...reminded });
      const later = await prefer('finance@alfa', 3, { language: 'en', mailFrequency: 'never' });
      expect(later.body).toMatchObject({ reminderFrequency: 'weekly' });
      const bold = await prefer('finance@alfa', 4, { language: 'en', mailFrequency: 'never', roles: ['promotor'] });
      expect(fieldsOf(bold.body)).toEqual([{ pointer: '/preferences/roles', message: 'unknownField' }]);
      expect((await prefer('finance@alfa', 1, { language: 'nl', mailFrequency: 'never' })).status).toBe(409);
    });
  });
});

describe("the agency's directory", () => {
  it('takes roles of the agency only', async () => {
    const store = await Store.open('agency');
    const call = await store.api([accessRoutes(accessDependencies(store))]);
    const register = (roles: string[]) =>
      call('/people', {
        as: 'programme-manager@agency',
        method: 'POST',
        json: { ...personInput({ subject: `of-${roles}` }), roles },
      });
    expect((await register(['controller'])).status).toBe(201);
    expect((await register(['coach'])).status).toBe(400);
    await store.close();
  });
});
