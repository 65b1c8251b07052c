import type { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessIn } from '../../functions/access/given-access.ts';
import { accessRoutes } from '../../functions/access/routes.ts';
import { nameDeputy } from '../../functions/deputy/name.ts';
import { deputyRepository, putDuties } from '../../functions/deputy/repository.ts';
import { deputyListRoutes, deputyRoutes } from '../../functions/deputy/routes.ts';
import { publishDraft } from '../../functions/programme/draft/publish.ts';
import type { Person, PersonInput } from '../../shared/access/schema.ts';
import {
  deputiesSchema,
  dutySchema,
  MAXIMUM_DUTIES,
  ownDutiesSchema,
  replacementSchema,
} from '../../shared/deputy/schema.ts';
import { addDays, dayOf, type IsoDate, isoDate } from '../../shared/kernel/dates.ts';
import { SIGN_IN_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { accessDependencies, COORDINATOR, enter, MEMBER, personInput } from '../access/samples.ts';
import { done, MANAGER, OFFICER, RulesDesk } from '../programme/desk.ts';
import { type Api, NOON, Store } from '../support/store.ts';
import { personId, TODAY } from './samples.ts';

const dependenciesOf = (store: Store) => ({ ...accessDependencies(store), deputies: deputyRepository(store.table) });
const DAYS = { from: '2026-10-05', to: '2026-10-09' };

describe('the deputies of a partnership', () => {
  let store: Store;
  let api: Api;
  let [coordinator, fellow, lead]: Person[] = [];
  let strangers = 0;

  beforeAll(async () => {
    store = await Store.open();
    const dependencies = dependenciesOf(store);
    api = await store.api([deputyListRoutes(dependencies), deputyRoutes(dependencies), accessRoutes(dependencies)]);
    const own = { memberId: MEMBER };
    lead = await enter(store, { ...own, subject: 'promotor@alfa', name: 'Petra', roles: ['promotor'] });
    coordinator = await enter(store, { ...own, subject: 'coordinator@alfa', name: 'Karel', roles: ['coordinator'] });
    fellow = await enter(store, { ...own, subject: 'coach@alfa', name: 'Cas' });
  });
  afterAll(() => store.close());
  beforeEach(() => store.setClock(NOON));

  /** Somebody of whom no test said anything yet. */
  const another = (more: Partial<PersonInput> = {}) => {
    strangers += 1;
    return enter(store, { subject: `stranger-${strangers}`, memberId: MEMBER, ...more });
  };
  const idOf = (person: Person | undefined) => person?.id ?? personId(0);
  const name = (absent: Person | undefined, as: string, more: Record<string, unknown> = {}) =>
    api(`/deputies/${idOf(absent)}`, {
      as,
      method: 'POST',
      json: { expectedVersion: 0, deputy: idOf(fellow), ...DAYS, ...more },
    });
  const end = (absent: Person, as: string, expectedVersion: number, from = DAYS.from) =>
    api(`/deputies/${absent.id}/end`, { as, method: 'POST', json: { expectedVersion, from } });
  const fieldsOf = async (answer: ReturnType<typeof name>) => problemSchema.parse((await answer).body).fields;
  const rolesOf = async ({ subject = '' }: Person, day: string): Promise<readonly string[] | undefined> =>
    (await accessIn(store.table, () => isoDate(day))(subject))?.roles;

  it('give a deputy the roles of the absent person from the first day to the last, at each sign-in', async () => {
    const [absent, deputy] = [await another({ roles: ['coordinator', 'finance'] }), await another()];
    expect((await name(absent, 'promotor@alfa', { deputy: deputy.id })).status).toBe(200);
    const both = ['coach', 'coordinator', 'finance'];
    expect(await rolesOf(deputy, '2026-10-04')).toEqual(['coach']);
    expect(await rolesOf(deputy, DAYS.from)).toEqual(both);
    expect(await rolesOf(deputy, DAYS.to)).toEqual(both);
    expect(await rolesOf(deputy, '2026-10-10')).toEqual(['coach']);
    expect(await rolesOf(absent, DAYS.from)).toEqual(['coordinator', 'finance']);
  });

  it('follow the directory: who is let go gives nothing and has nothing', async () => {
    const [absent, deputy] = [await another({ roles: ['finance'] }), await another()];
    await name(absent, 'coordinator@alfa', { deputy: deputy.id });
    const letGo = { ...personInput({ roles: ['finance'], active: false, memberId: MEMBER }), reason: 'Weg' };
    const { subject: _, ...person } = letGo;
    const change = (id: string, changed: object) =>
      api(`/people/${id}`, { as: 'coordinator@alfa', method: 'PUT', json: { expectedVersion: 1, person: changed } });
    expect((await change(absent.id, person)).status).toBe(200);
    expect(await rolesOf(deputy, DAYS.from)).toEqual(['coach']);
    expect((await change(deputy.id, { ...person, roles: ['coach'] })).status).toBe(200);
    expect(await rolesOf(deputy, DAYS.from)).toEqual([]);
  });

  it('pass nothing on: the deputy of a deputy gets nothing of the first one', async () => {
    const [first, second, third] = [await another({ roles: ['coordinator'] }), await another(), await another()];
    await name(first, 'promotor@alfa', { deputy: second.id });
    await name(second, 'coordinator@alfa', { deputy: third.id });
    expect(await rolesOf(second, DAYS.from)).toEqual(['coach', 'coordinator']);
    expect(await rolesOf(third, DAYS.from)).toEqual(['coach']);
  });

  it('are named by who manages the absent person, and by nobody of no matter which role', async () => {
    const absent = await another();
    for (const as of ['coach@alfa', 'reader@alfa', 'controller@agency'])
      expect((await name(absent, as)).status, as).toBe(403);
    expect((await name(lead, 'coordinator@alfa')).status).toBe(403);
    const { status, body } = await name(absent, 'coordinator@alfa');
    expect(status).toBe(200);
    expect(replacementSchema.parse(body)).toMatchObject({
      version: 1,
      periods: [{ deputy: idOf(fellow), name: 'Cas' }],
    });
    const [event] = await store
      .items(`AUDIT#PERSON#${absent.id}`)
      .then((found) => found.filter(({ action }) => action === 'person.deputyNamed'));
    expect(event).toMatchObject({ actor: 'coordinator@alfa' });
  });

  it('are named by a coach for the coach, among those with the same role', async () => {
    const other = await another();
    const reader = await another({ roles: ['reader'] });
    const refused = name(fellow, 'coach@alfa', { deputy: reader.id });
    expect(await fieldsOf(refused)).toEqual([{ pointer: '/deputy', message: 'deputyWithoutRole' }]);
    expect((await name(fellow, 'coach@alfa', { deputy: other.id, from: '2026-11-02', to: '2026-11-03' })).status).toBe(
      200,
    );
    const { candidates } = replacementSchema.parse((await api(`/deputies/${idOf(fellow)}`, { as: 'coach@alfa' })).body);
    const offered = candidates.map(({ id }) => id);
    expect(offered).toContain(other.id);
    expect(offered).not.toContain(reader.id);
    expect(offered).not.toContain(idOf(fellow));
  });

  it('show somebody who cannot read the directory nothing but what is about that person', async () => {
    const reader = await enter(store, { subject: 'reader@alfa', name: 'Lars', roles: ['reader'] });
    const found = replacementSchema.parse((await api(`/deputies/${reader.id}`, { as: 'reader@alfa' })).body);
    expect(found.candidates.map(({ name }) => name)).not.toContain('Cas');
    expect((await api(`/deputies/${idOf(fellow)}`, { as: 'reader@alfa' })).status).toBe(403);
  });

  it('refuse a second one on a day, and somebody who left', async () => {
    const absent = await another();
    await name(absent, 'coordinator@alfa');
    const again = name(absent, 'promotor@alfa', { expectedVersion: 1, from: '2026-10-09', to: '2026-10-12' });
    expect(await fieldsOf(again)).toMatchObject([{ pointer: '/from', message: 'hasDeputyThen' }]);
    const left = await another({ active: false });
    const later = { expectedVersion: 1, deputy: left.id, from: '2026-11-01', to: '2026-11-02' };
    expect(await fieldsOf(name(absent, 'promotor@alfa', later))).toMatchObject([
      { pointer: '/deputy', message: 'notInList' },
    ]);
  });

  it('are not for who has no access any more, nor somebody who stands in for too many: a sign-in looks each of them up', async () => {
    const [gone, absent, deputy] = [await another({ active: false }), await another(), await another()];
    const reasonOf = async (answer: ReturnType<typeof name>) => problemSchema.parse((await answer).body).reason;
    expect(await reasonOf(name(gone, 'coordinator@alfa'))).toBe('absentNotActive');
    const many = Array.from({ length: MAXIMUM_DUTIES }, (_, number) =>
      dutySchema.parse({ absent: personId(number), ...DAYS }),
    );
    const none = { deputy: deputy.id, version: 0, periods: [] };
    done(await store.commit({ changes: [putDuties(none, many)], audit: [] }));
    expect(await reasonOf(name(absent, 'coordinator@alfa', { deputy: deputy.id }))).toBe('deputyOfMany');
  });

  it('are what the first of two who name one says: the second gets what stands, and gives nobody anything', async () => {
    const [absent, one, two] = [await another({ roles: ['finance'] }), await another(), await another()];
    const answers = await Promise.all([
      name(absent, 'coordinator@alfa', { deputy: one.id }),
      name(absent, 'promotor@alfa', { deputy: two.id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const given = await Promise.all([rolesOf(one, DAYS.from), rolesOf(two, DAYS.from)]);
    expect(given.map((roles) => roles?.includes('finance')).sort()).toEqual([false, true]);
    const late = answers.find(({ status }) => status === 409);
    expect(problemSchema.parse(late?.body)).toMatchObject({ code: 'conflict', current: { version: 1 } });
  });

  it('may be the same person for several who are named at once: that person stands in for all of them', async () => {
    const deputy = await another();
    const roles = ['finance', 'reader', 'coordinator'] as const;
    const absent = await Promise.all(roles.map((role) => another({ roles: [role] })));
    const answers = await Promise.all(absent.map((one) => name(one, 'promotor@alfa', { deputy: deputy.id })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(await rolesOf(deputy, DAYS.from))).toEqual(new Set(['coach', ...roles]));
  });

  it('end before their last day when somebody says so, over what that person saw', async () => {
    const [absent, deputy] = [await another({ roles: ['finance'] }), await another()];
    await name(absent, 'coordinator@alfa', { deputy: deputy.id });
    const later = { expectedVersion: 1, from: '2026-11-01', to: '2026-11-02' };
    await name(absent, 'promotor@alfa', { ...later, deputy: deputy.id });
    expect(problemSchema.parse((await end(absent, 'coordinator@alfa', 1)).body)).toMatchObject({
      code: 'conflict',
      current: { version: 2, periods: [{ from: '2026-10-05' }, { from: '2026-11-01' }] },
    });
    const ended = replacementSchema.parse((await end(absent, 'coordinator@alfa', 2)).body);
    expect(ended).toMatchObject({ version: 3, periods: [{ from: '2026-11-01' }] });
    expect(await rolesOf(deputy, DAYS.from)).toEqual(['coach']);
    expect(await rolesOf(deputy, '2026-11-01')).toEqual(['coach', 'finance']);
  });

  it('tell the deputy for whom, and everybody of the partnership who works in whose place, until it is over', async () => {
    const absent = await another({ name: 'Ann' });
    await name(absent, 'coordinator@alfa');
    const duties = async () => ownDutiesSchema.parse((await api('/duties', { as: 'coach@alfa' })).body).duties;
    const listed = async () =>
      deputiesSchema
        .parse((await api('/deputies', { as: 'reader@alfa' })).body)
        .people.find((one) => one.absent === absent.id);
    expect(await duties()).toContainEqual({ absent: absent.id, name: 'Ann', ...DAYS, roles: ['coach'] });
    expect(await listed()).toMatchObject({ periods: [{ deputy: idOf(fellow) }] });
    store.setClock('2026-10-10T10:00:00.000Z');
    expect(await duties()).toEqual([]);
    expect((await listed())?.periods).toEqual([]);
  });

  describe('with the rights of the promotor', () => {
    const AS_PROMOTOR = 'coordinator@alfa promotor@alfa';
    const others = { from: '2026-12-01', to: '2026-12-31' };

    const register = (as: string, ...roles: PersonInput['roles']) => {
      const json = personInput({ subject: `entered-${roles.join('-')}`, roles });
      return api('/people', { as, method: 'POST', json });
    };
    const mistakesOf = ({ body }: { readonly body: unknown }) => problemSchema.parse(body).fields;

    it('let in whom the own role lets in, and make nobody promotor: that would stay', async () => {
      expect((await name(lead, 'promotor@alfa', { deputy: idOf(coordinator) })).status).toBe(200);
      const refused = await register(AS_PROMOTOR, 'promotor');
      expect(mistakesOf(refused)).toEqual([{ pointer: '/roles/0', message: 'notAsDeputy' }]);
      expect((await register(AS_PROMOTOR, 'coordinator')).status).toBe(201);
    });

    it('let in, as a coach, whoever could let nobody in', async () => {
      const deputy = 'coach@alfa promotor@alfa';
      expect((await register(deputy, 'reader')).status).toBe(201);
      expect(mistakesOf(await register(deputy, 'finance', 'coordinator'))).toEqual([
        { pointer: '/roles/1', message: 'notAsDeputy' },
      ]);
    });

    it('neither let the absent one go nor tie that entry to another sign-in', async () => {
      const { subject: _, ...person } = personInput({ name: 'Petra', memberId: MEMBER, roles: ['promotor'] });
      const reason = 'Weg';
      for (const change of [{ active: false, reason }, { subject: 'accomplice' }, { email: 'other@alfa.example' }]) {
        const json = { expectedVersion: 1, person: { ...person, ...change } };
        const answer = await api(`/people/${idOf(lead)}`, { as: AS_PROMOTOR, method: 'PUT', json });
        expect([answer.status, problemSchema.parse(answer.body).reason]).toEqual([403, 'notYourPerson']);
      }
    });

    it('name no deputy by them, and so prolong nothing', async () => {
      const prolonged = await name(lead, AS_PROMOTOR, { expectedVersion: 1, deputy: idOf(coordinator), ...others });
      expect(prolonged.status).toBe(403);
    });

    it('give themselves nothing that would stay', async () => {
      const { subject: _, ...own } = personInput({
        name: 'Karel',
        memberId: MEMBER,
        roles: ['coordinator', 'promotor'],
      });
      const { status, body } = await api(`/people/${idOf(coordinator)}`, {
        as: AS_PROMOTOR,
        method: 'PUT',
        json: { expectedVersion: 1, person: own },
      });
      expect(status).toBe(400);
      expect(problemSchema.parse(body).fields).toEqual([{ pointer: '/roles/1', message: 'notAsDeputy' }]);
    });
  });
});

describe('a sign-in', () => {
  /** The table, with what is asked of it: partition and attributes of each read. */
  const watched = ({ client, name }: Store['table']) => {
    const reads: { readonly pk: unknown; readonly attributes: unknown }[] = [];
    const watching = new Proxy(client, {
      get: (target, property) => {
        if (property !== 'send') return Reflect.get(target, property);
        return (command: GetCommand) => {
          const { Key, ExpressionAttributeNames = {} } = command.input;
          reads.push({ pk: Key?.pk, attributes: Object.values(ExpressionAttributeNames) });
          return target.send(command);
        };
      },
    });
    return { table: { client: watching, name }, reads };
  };

  it('reads three items, and one more for each absent person of that day, and of none a name', async () => {
    const store = await Store.open();
    const absent = await enter(store, { subject: 'absent', roles: ['finance'] });
    const deputy = await enter(store, { subject: 'deputy' });
    const naming = { expectedVersion: 0, deputy: deputy.id, from: TODAY, to: TODAY };
    done(await nameDeputy(dependenciesOf(store))(COORDINATOR, absent.id, naming));
    const readsOn = async (day: IsoDate, subject = 'deputy') => {
      const { table, reads } = watched(store.table);
      await accessIn(table, () => day)(subject);
      return reads;
    };
    const today = await readsOn(TODAY);
    expect(today.map(({ pk }) => pk)).toEqual(['LOCK#SUBJECT#deputy', 'PERSON', 'DUTIES', 'PERSON']);
    for (const { attributes } of today) expect(attributes).toEqual([...SIGN_IN_ATTRIBUTES]);
    expect(SIGN_IN_ATTRIBUTES).not.toContain('name');
    expect(await readsOn(addDays(TODAY, 1))).toHaveLength(3);
    expect(await readsOn(TODAY, 'of another place')).toHaveLength(1);
  });
});

describe('two people for what takes two', () => {
  it('are not one deputy: who drafted rules does not publish them in the place of the programme manager', async () => {
    const desk = await RulesDesk.open();
    const { store } = desk;
    const manager = await enter(store, { subject: MANAGER.subject, roles: ['programme-manager'] });
    const officer = await enter(store, { subject: OFFICER.subject, roles: ['project-officer'] });
    const today: IsoDate = dayOf(store.system.now());
    const naming = { expectedVersion: 0, deputy: officer.id, from: today, to: today };
    done(await nameDeputy(dependenciesOf(store))(MANAGER, manager.id, naming));
    const access = await accessIn(store.table, () => today)(OFFICER.subject);
    expect(access?.roles).toEqual(['project-officer', 'programme-manager']);
    const roles = access?.roles.map((role) => `${role}@agency`) ?? [];
    const { id, version: expectedVersion } = await desk.proposed({ objectionDays: 20 });
    const own = await publishDraft(desk.dependencies)({ ...OFFICER, roles }, { id, expectedVersion });
    expect(own).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'secondPerson' } });
    expect(done(await publishDraft(desk.dependencies)(MANAGER, { id, expectedVersion }))).toMatchObject({
      state: 'published',
    });
  });
});
