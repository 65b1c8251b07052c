import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unsignedReviews } from '../../functions/access/review/reminders.ts';
import { accessReviewRepository } from '../../functions/access/review/repository.ts';
import { accessReviewRoutes } from '../../functions/access/review/routes.ts';
import { accessRoutes } from '../../functions/access/routes.ts';
import { nameDeputy } from '../../functions/deputy/name.ts';
import { deputyRepository } from '../../functions/deputy/repository.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { mayJudge, reviewDue, reviewOn, stillOpen } from '../../shared/access/review/rules.ts';
import {
  type AccessReviewId,
  accessReviewIdSchema,
  accessReviewsSchema,
  type Judgment,
  judgmentSchema,
  type ReviewView,
  reviewViewSchema,
} from '../../shared/access/review/schema.ts';
import { type Person, type PersonInput, personSchema } from '../../shared/access/schema.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import type { Role } from '../../shared/kernel/permissions.ts';
import { type Api, NOON, Store } from '../support/store.ts';
import { accessDependencies, enter, MEMBER, personInput } from './samples.ts';

const OTHER = 'mbr_01J00000000000000000000002';
const person = (number: number, roles: Role[], more: object = {}): Person =>
  personSchema.parse({
    ...personInput({ roles }),
    id: `per_01J0000000000000000000000${number}`,
    version: 1,
    updatedAt: NOON,
    ...more,
  });
const judgment = (of: Person, verdict: Judgment['verdict']): Judgment =>
  judgmentSchema.parse({
    personId: of.id,
    personVersion: of.version,
    roles: of.roles,
    memberId: of.memberId,
    verdict,
    by: 'x',
    at: NOON,
  });

describe('the review that is to be held', () => {
  it.each([
    ['2026-01-01', [1, 7], '2026-01', '2026-01-31'],
    ['2026-06-30', [1, 7], '2026-01', '2026-01-31'],
    ['2026-07-01', [7, 1], '2026-07', '2026-07-31'],
    ['2026-02-10', [3], '2025-03', '2025-03-31'],
    ['2028-02-10', [2], '2028-02', '2028-02-29'],
    ['2026-12-31', [12], '2026-12', '2026-12-31'],
  ])('on %s, with the months %j, is %s, due on %s', (day, months, id, due) => {
    expect(reviewOn(isoDate(day), months)).toBe(id);
    expect(reviewDue(accessReviewIdSchema.parse(id))).toBe(due);
  });

  it('began on that day or before, in one of the months, and never moves back', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), months, (days, chosen) => {
        const day = addDays(isoDate('2025-01-01'), days);
        const id = reviewOn(day, chosen);
        expect(chosen).toContain(Number(id.slice(5)));
        expect(`${id}-01` <= day).toBe(true);
        expect(reviewOn(addDays(day, 1), chosen) >= id).toBe(true);
      }),
    );
  });
});

describe('who judges', () => {
  const own = person(1, ['administrator'], { memberId: MEMBER });
  const reviewer = { roles: own.roles, entry: own };
  it.each([
    ['somebody of the own member', person(2, ['coach'], { memberId: MEMBER }), true],
    ['somebody of another member', person(2, ['coach'], { memberId: OTHER }), false],
    ['somebody of no member', person(2, ['coach']), false],
    ['the own entry', own, false],
  ])('as an administrator: %s', (_, other, allowed) => {
    expect(mayJudge(reviewer, other)).toBe(allowed);
  });

  it.each(['promotor', 'coordinator', 'programme-manager'] as const)('is %s over all but the own entry', (role) => {
    const self = person(1, [role]);
    expect(mayJudge({ roles: [role], entry: self }, person(2, ['promotor']))).toBe(true);
    expect(mayJudge({ roles: [role], entry: self }, self)).toBe(false);
  });
});

describe('what a review still asks', () => {
  const promotor = person(1, ['promotor']);
  const coordinator = person(2, ['coordinator']);
  const coach = person(3, ['coach']);
  const toJudge = (people: Person[], judgments: Judgment[]) => stillOpen(people, judgments).toJudge;
  const toCarryOut = (people: Person[], judgments: Judgment[]) => stillOpen(people, judgments).toCarryOut;

  it('is a word on everybody active, once for each', () => {
    const gone = person(4, ['coach'], { active: false });
    expect(toJudge([promotor, coordinator, coach, gone], [])).toEqual([promotor, coordinator, coach]);
    expect(toJudge([promotor, coordinator, coach], [judgment(coach, 'keep')])).toEqual([promotor, coordinator]);
  });

  it.each(['keep', 'change', 'deactivate'] as const)(
    'is another word on an entry that changed since it was said: %s',
    (verdict) => {
      const changed: Person = { ...coach, roles: ['coach', 'finance'], version: coach.version + 1 };
      expect(toJudge([promotor, coordinator, changed], [judgment(coach, verdict)])).toContain(changed);
      expect(toCarryOut([promotor, coordinator, changed], [judgment(coach, verdict)])).toEqual([]);
    },
  );

  it.each(['change', 'deactivate'] as const)('is that what was said is carried out: %s', (verdict) => {
    const said = [judgment(coach, verdict)];
    expect(toCarryOut([promotor, coordinator, coach], said)).toEqual([coach]);
    expect(toJudge([promotor, coordinator, coach], said)).not.toContain(coach);
    const left = { ...coach, active: false, version: coach.version + 1 };
    expect(stillOpen([promotor, coordinator, left], said)).toEqual({
      toJudge: [promotor, coordinator],
      toCarryOut: [],
    });
  });

  it('is nothing of the only one who reviews: nobody else could say it, or say it anew', () => {
    expect(toJudge([promotor, coach], [judgment(coach, 'keep')])).toEqual([]);
    expect(toCarryOut([promotor, coach], [judgment(promotor, 'deactivate')])).toEqual([]);
    const { subject: _, ...invited } = coordinator;
    expect(toJudge([promotor, invited], [])).toEqual([invited]);
  });

  it('is nothing of that one either beside somebody who was invited and never signed in', () => {
    const invited = { ...coordinator, subject: undefined };
    const said = [judgment(coach, 'keep'), judgment(invited, 'keep')];
    expect(toJudge([promotor, invited, coach], said)).toEqual([]);
    expect(toJudge([promotor, coordinator, coach], said)).toEqual([promotor]);
  });
});

describe('a review through the API', () => {
  let store: Store;
  let call: Api;
  let coach: Person;
  let current: AccessReviewId;
  const MONTHS = { accessReviewMonths: [1, 7] };

  beforeAll(async () => {
    store = await Store.open();
    call = await store.api([
      accessRoutes(accessDependencies(store)),
      accessReviewRoutes({
        ...accessDependencies(store),
        reviews: accessReviewRepository(store.table),
        readRules: async () => MONTHS,
        readMembers: async () => [{ id: MEMBER, name: 'Alfa vzw' }],
        readDuties: deputyRepository(store.table).allDuties,
      }),
    ]);
    await enter(store, { subject: 'promotor@alfa', name: 'Petra', roles: ['promotor'] });
    await enter(store, { subject: 'coordinator@alfa', name: 'Karel', roles: ['coordinator'] });
    await enter(store, { subject: 'administrator@alfa', name: 'Bea', roles: ['administrator'], memberId: MEMBER });
    coach = await enter(store, { subject: 'coach@alfa', name: 'Cato', memberId: MEMBER });
    await enter(store, { subject: 'elsewhere', name: 'Elders' });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    current = (await all('promotor@alfa')).current.id;
  });

  const all = async (as: string) => accessReviewsSchema.parse((await call('/access-reviews', { as })).body);
  const post = (as: string, step: string, json: unknown, id: string = current) =>
    call(`/access-reviews/${id}/${step}`, { as, method: 'POST', json });
  const judge = (as: string, personId: string, more: object = {}) =>
    post(as, 'judgments', { personId, expectedVersion: 1, verdict: 'keep', ...more });
  const reasonOf = (body: unknown) => problemSchema.parse(body).reason;
  const carryOut = (id: string, entry: Partial<PersonInput>) =>
    call(`/people/${id}`, {
      as: 'promotor@alfa',
      method: 'PUT',
      json: { expectedVersion: 1, person: { ...personInput(entry), reason: 'Nazicht' } },
    });
  const lineOf = async (wanted: string) =>
    (await all('promotor@alfa')).current.lines.find(({ name }) => name === wanted);
  const idsOf = ({ lines }: ReviewView) => new Map(lines.map(({ name, personId }) => [name, personId]));

  it('shows an administrator the people of the own member, and everybody to the promotor', async () => {
    const own = (await all('administrator@alfa')).current;
    expect(own.lines.map(({ name, mayJudge: may }) => [name, may])).toEqual([
      ['Bea', false],
      ['Cato', true],
    ]);
    expect(own).toMatchObject({ id: '2026-07', people: 5, toJudge: 5, maySignOff: false, due: '2026-07-31' });
    expect((await all('promotor@alfa')).current.lines).toHaveLength(5);
    expect((await call('/access-reviews', { as: 'coach@alfa' })).status).toBe(403);
  });

  it('shows on the line of a deputy for whom he or she stands in, and with what', async () => {
    const naming = { ...accessDependencies(store), deputies: deputyRepository(store.table) };
    const promotor = { subject: 'promotor@alfa', roles: ['promotor@alfa'] };
    const karel = await accessDependencies(store).repository.personOfSubject('coordinator@alfa');
    const days = { from: isoDate('2026-10-06'), to: isoDate('2026-10-09') };
    expect(
      karel && (await nameDeputy(naming)(promotor, karel.id, { expectedVersion: 0, deputy: coach.id, ...days })),
    ).toEqual({ ok: true });
    expect((await lineOf('Cato'))?.standsInFor).toEqual([{ name: 'Karel', roles: ['coordinator'], ...days }]);
    expect((await lineOf('Karel'))?.standsInFor).toEqual([]);
  });

  it('takes what reviewers say at the same time, each of their own people', async () => {
    const { current: review } = await all('promotor@alfa');
    const ids = idsOf(review);
    const named = (name: string) => ids.get(name) ?? '';
    const said = await Promise.all([
      judge('administrator@alfa', coach.id, { note: 'Blijft' }),
      judge('coordinator@alfa', named('Petra')),
      judge('promotor@alfa', named('Karel')),
      judge('promotor@alfa', named('Bea'), { verdict: 'change' }),
    ]);
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await all('promotor@alfa')).current).toMatchObject({ toJudge: 1, toCarryOut: 1, maySignOff: false });
    const events = await store.items(keys.auditPartition({ kind: 'accessReview', id: current }));
    expect(events).toHaveLength(4);
    expect(JSON.stringify(events)).not.toMatch(/Cato|Petra/);
  });

  it('refuses a judgment of oneself, of another member, of an earlier review', async () => {
    const { current: review } = await all('promotor@alfa');
    const refused = await judge('promotor@alfa', idsOf(review).get('Petra') ?? '');
    expect([refused.status, reasonOf(refused.body)]).toEqual([403, 'notYoursToJudge']);
    const stray = await judge('administrator@alfa', idsOf(review).get('Elders') ?? '');
    expect(reasonOf(stray.body)).toBe('notYoursToJudge');
    const earlier = await post(
      'promotor@alfa',
      'judgments',
      { personId: coach.id, expectedVersion: 1, verdict: 'keep' },
      '2026-01',
    );
    expect([earlier.status, reasonOf(earlier.body)]).toEqual([409, 'accessReviewOver']);
  });

  it('takes no word on an entry that changed since the reviewer looked, and shows how it stands', async () => {
    await carryOut(coach.id, { name: 'Cato', memberId: MEMBER, roles: ['coach', 'finance'] });
    const late = problemSchema.parse((await judge('administrator@alfa', coach.id)).body);
    expect(late).toMatchObject({ code: 'conflict', reason: 'personChangedMeanwhile' });
    expect(late.current).toMatchObject({ id: coach.id, version: 2, roles: ['coach', 'finance'] });
    // Nor does what was said before hold any more.
    expect((await lineOf('Cato'))?.open).toBe('judge');
    const looked = await judge('administrator@alfa', coach.id, { expectedVersion: 2, note: 'Blijft' });
    expect(looked.status).toBe(200);
    expect(await lineOf('Cato')).toMatchObject({ verdict: 'keep', note: 'Blijft', version: 2 });
  });

  it('is told to who signs off and to administrators, until it is signed off, once everybody was judged and that is carried out', async () => {
    const source = unsignedReviews({
      reviews: accessReviewRepository(store.table),
      readPeople: accessDependencies(store).repository.people,
      readRules: async () => MONTHS,
      roles: ['promotor', 'coordinator'],
      home: '/partnerships/alfa',
    });
    const today = isoDate('2026-10-05');
    expect(await source.items(today)).toMatchObject([
      { subject: 'accessReview', due: '2026-07-31', roles: ['promotor', 'coordinator'], people: [] },
    ]);
    const before = (await all('promotor@alfa')).current;
    const early = await post('promotor@alfa', 'sign-off', { expectedVersion: before.version });
    expect(reasonOf(early.body)).toBe('accessReviewIncomplete');
    await judge('promotor@alfa', idsOf(before).get('Elders') ?? '', { verdict: 'deactivate' });
    const said = (await all('promotor@alfa')).current;
    expect(said).toMatchObject({ toJudge: 0, toCarryOut: 2, maySignOff: false });
    const waiting = problemSchema.parse(
      (await post('promotor@alfa', 'sign-off', { expectedVersion: said.version })).body,
    );
    expect([waiting.reason, waiting.fields?.map(({ parameters }) => parameters?.name)]).toEqual([
      'accessReviewNotCarriedOut',
      ['Bea', 'Elders'],
    ]);
    await carryOut(idsOf(said).get('Elders') ?? '', { subject: 'elsewhere', name: 'Elders', active: false });
    await carryOut(idsOf(said).get('Bea') ?? '', {
      subject: 'administrator@alfa',
      name: 'Bea',
      roles: ['administrator', 'reader'],
      memberId: MEMBER,
    });
    expect((await all('promotor@alfa')).current).toMatchObject({ people: 4, toJudge: 1, toCarryOut: 0 });
    await judge('promotor@alfa', idsOf(said).get('Bea') ?? '', { expectedVersion: 2 });
    const ready = (await all('promotor@alfa')).current;
    expect(ready).toMatchObject({ toJudge: 0, toCarryOut: 0, maySignOff: true });
    const administrator = await post('administrator@alfa', 'sign-off', { expectedVersion: ready.version });
    expect([administrator.status, reasonOf(administrator.body)]).toEqual([403, 'notYoursToSignOff']);
    expect((await post('promotor@alfa', 'sign-off', { expectedVersion: before.version })).status).toBe(409);
    const signed = await post('promotor@alfa', 'sign-off', { expectedVersion: ready.version });
    const left = reviewViewSchema.parse(signed.body);
    expect(left).toMatchObject({ people: 5, signedOff: { by: 'Petra', at: NOON } });
    expect(left.lines.find(({ name }) => name === 'Elders')).toMatchObject({ verdict: 'deactivate', mayJudge: false });
    expect(reasonOf((await judge('promotor@alfa', coach.id)).body)).toBe('accessReviewSignedOff');
    expect(await source.items(today)).toEqual([]);
    expect(await source.items(isoDate('2027-01-02'))).toMatchObject([{ due: '2027-01-31' }]);
  });
});
