import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { peopleRepository, putPerson, subjectLocks } from '../../functions/access/repository.ts';
import { SUPPORT_PAGE, supportRepository } from '../../functions/support/repository.ts';
import { supportRoutes } from '../../functions/support/routes.ts';
import { personSchema } from '../../shared/access/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { supportActivitySchema, supportMonthSchema, supportPageSchema } from '../../shared/support/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { membershipApp } from '../support/membership-app.ts';
import { Desk } from '../trajectory/desk.ts';

const PERSON = `per_${'0'.repeat(25)}1`;
const MEMBER = `mbr_${'0'.repeat(25)}7`;

/** The routes behind the real permissions; the token is the membership itself, as `coach.alfa.x`. */
const appOn = ({ table, dependencies }: Desk) =>
  membershipApp(dependencies.system, [
    supportRoutes({
      ...dependencies,
      repository: supportRepository(table),
      trajectoryOf: dependencies.repository.trajectory,
      people: peopleRepository(table),
    }),
  ]);

describe('the routes of the support log', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let trajectory: Trajectory;

  const call = (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) => {
    const { as = 'coach.alfa.x', ...more } = headers;
    return app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', ...more },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  };
  const visit = (overrides: object = {}) => ({
    trajectoryId: trajectory.id,
    companyIds: trajectory.companies.map(({ companyId }) => companyId),
    kind: 'coaching',
    audiences: ['employer'],
    form: 'onSite',
    day: '2024-11-14',
    minutes: 90,
    ...overrides,
  });
  const log = async (overrides: object = {}, headers: Record<string, string> = {}) => {
    const answer = await call('POST', '/support/activities', visit(overrides), headers);
    expect(answer.status).toBe(201);
    return supportActivitySchema.parse(await answer.json());
  };
  const page = async (query = '') =>
    supportPageSchema.parse(await (await call('GET', `/support/trajectories/${trajectory.id}${query}`)).json());
  const month = async (of: string) =>
    supportMonthSchema.parse(await (await call('GET', `/support/months/${of}`)).json());
  const fieldsOf = async (answer: Response) =>
    (problemSchema.parse(await answer.json()).fields ?? []).map(({ pointer, message }) => `${pointer} ${message}`);

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
    const person = personSchema.parse({
      id: PERSON,
      version: 1,
      subject: 'coach.alfa.x',
      name: 'Wim Verzonnen',
      email: 'wim@verzonnen.example',
      roles: ['coach'],
      memberId: MEMBER,
      language: 'nl',
      mailFrequency: 'never',
      active: true,
      updatedAt: '2024-11-01T10:00:00.000Z',
    });
    const entered = { changes: [putPerson(person, 'absent'), ...subjectLocks(undefined, person)], audit: [] };
    expect(await desk.dependencies.commit(entered)).toEqual({ ok: true, value: undefined });
  });
  beforeEach(async () => {
    trajectory = await desk.start([await desk.company('9000')]);
  });

  it('logs a visit for whoever writes it down, with the member of that person', async () => {
    const logged = await log({ note: 'Over uurroosters' });
    expect(logged).toMatchObject({ version: 1, minutes: 90, coachId: PERSON, memberId: MEMBER });
    const other = await log({}, { as: 'promotor.alfa.x' });
    expect(other.coachId).toBeUndefined();
    const seen = await page();
    expect(seen).toMatchObject({ minutes: 180, total: 2 });
    expect(seen.activities.map(({ id }) => id)).toEqual([other.id, logged.id]);
  });

  it('refuses what cannot be, at its field, and writes nothing', async () => {
    const refusedAt = async (overrides: object) => {
      const answer = await call('POST', '/support/activities', visit(overrides));
      expect(answer.status).toBe(400);
      return fieldsOf(answer);
    };
    expect(await refusedAt({ day: '2024-11-16' })).toEqual(['/day inFuture']);
    expect(await refusedAt({ minutes: 0 })).toEqual(['/minutes tooSmall']);
    expect(await refusedAt({ minutes: 1441 })).toEqual(['/minutes tooLarge']);
    expect(await refusedAt({ kind: 'party' })).toEqual(['/kind notInList']);
    expect(await refusedAt({ persons: 12 })).toEqual(['/persons unknownField']);
    expect(await refusedAt({ coachId: `per_${'0'.repeat(25)}9` })).toEqual(['/coachId unknownPerson']);
    expect(await refusedAt({ trajectoryId: `trj_${'0'.repeat(25)}9` })).toEqual(['/trajectoryId unknownTrajectory']);
    expect(await page()).toMatchObject({ total: 0, minutes: 0 });
  });

  it('makes one activity of a request that is sent twice, also at the same time or days later', async () => {
    const headers = { 'idempotency-key': '0b7a4c1e-6a0e-4c39-9a50-0d3a7d1f4b11' };
    const [first, second] = await Promise.all([log({ minutes: 45 }, headers), log({ minutes: 45 }, headers)]);
    const later = await log({ minutes: 45 }, headers);
    expect(new Set([first.id, second.id, later.id]).size).toBe(1);
    expect((await page()).total).toBe(1);
    const elsewhere = await log({ minutes: 45 }, { ...headers, as: 'promotor.alfa.x' });
    expect(elsewhere.id).not.toBe(first.id);
  });

  it('changes an activity over the version that was seen, and shows both at a conflict', async () => {
    const { id, trajectoryId: _, ...logged } = await log({ day: '2024-09-30', minutes: 60 });
    const input = visit({ trajectoryId: undefined, day: '2024-10-01', minutes: 75 });
    const path = `/support/activities/${id}`;
    const changed = await call('PUT', path, { ...input, expectedVersion: logged.version });
    expect(supportActivitySchema.parse(await changed.json())).toMatchObject({ version: 2, coachId: PERSON });
    expect((await month('2024-09')).activities).toEqual([]);
    expect((await month('2024-10')).minutes).toBe(75);
    const late = await call('PUT', path, { ...input, minutes: 5, expectedVersion: logged.version });
    expect(late.status).toBe(409);
    expect(problemSchema.parse(await late.json())).toMatchObject({ code: 'conflict', current: { minutes: 75 } });
    expect((await month('2024-10')).minutes).toBe(75);
  });

  it('lets one of two changes at once through', async () => {
    const { id } = await log();
    const change = (minutes: number) =>
      call('PUT', `/support/activities/${id}`, {
        ...visit({ trajectoryId: undefined, minutes }),
        expectedVersion: 1,
      });
    const answers = await Promise.all([change(10), change(20)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('removes with a reason: out of the lists and the totals, while the history stays', async () => {
    const { id } = await log({ day: '2024-08-05', minutes: 120 });
    const path = `/support/activities/${id}`;
    expect((await call('POST', `${path}/removal`, { expectedVersion: 1 })).status).toBe(400);
    const removed = await call('POST', `${path}/removal`, { expectedVersion: 1, reason: 'Dubbel genoteerd' });
    expect(removed.status).toBe(200);
    expect(await page()).toMatchObject({ minutes: 0, total: 0 });
    expect((await month('2024-08')).activities).toEqual([]);
    expect(supportActivitySchema.parse(await (await call('GET', path)).json()).removedAt).toBeDefined();
    const again = await call('POST', `${path}/removal`, { expectedVersion: 2, reason: 'Nog eens' });
    expect(problemSchema.parse(await again.json())).toMatchObject({ code: 'notAllowedNow', reason: 'supportRemoved' });
    const events = await desk.history({ kind: 'supportActivity', id });
    expect(events.map(({ action, reason }) => [action, reason])).toEqual([
      ['support.logged', undefined],
      ['support.removed', 'Dubbel genoteerd'],
    ]);
    const inTrajectory = await desk.history({ kind: 'trajectory', id: trajectory.id });
    expect(inTrajectory.at(-1)).toMatchObject({ action: 'support.removed', reason: 'Dubbel genoteerd' });
  });

  it('keeps the words of a note out of the history', async () => {
    const { id } = await log({ note: 'Woorden die er niet horen' });
    const events = await desk.history({ kind: 'supportActivity', id });
    expect(events[0]?.changes).toContainEqual({ field: 'note', personal: true });
    expect(JSON.stringify(events)).not.toContain('Woorden');
  });

  it('takes an employer network without a trajectory', async () => {
    const alone = { trajectoryId: undefined, companyIds: [], day: '2024-07-02' };
    const network = await log({ ...alone, kind: 'network', form: 'group', minutes: 180 });
    expect(network.trajectoryId).toBeUndefined();
    expect((await month('2024-07')).coaches).toEqual([{ id: PERSON, minutes: 180 }]);
    const coaching = await call('POST', '/support/activities', visit(alone));
    expect(await fieldsOf(coaching)).toEqual(['/trajectoryId trajectoryRequired']);
  });

  it('gives the time of a month per coach and per member, with the names of companies', async () => {
    await log({ day: '2024-06-03', minutes: 30 });
    await log({ day: '2024-06-28', minutes: 60 });
    await log({ day: '2024-06-10', minutes: 15 }, { as: 'promotor.alfa.x' });
    const june = await month('2024-06');
    expect(june.activities.map(({ day }) => day)).toEqual(['2024-06-28', '2024-06-10', '2024-06-03']);
    expect(june).toMatchObject({
      minutes: 105,
      coaches: [{ id: PERSON, minutes: 90 }, { minutes: 15 }],
      members: [{ id: MEMBER, minutes: 90 }, { minutes: 15 }],
    });
    expect(june.companies.map(({ id }) => id)).toEqual(trajectory.companies.map(({ companyId }) => companyId));
    expect(june.companies[0]?.name).toMatch(/^Onderneming /);
    expect((await call('GET', '/support/months/2024-13')).status).toBe(400);
  });

  it('loses nothing when colleagues log at once, and pages through it all', async () => {
    await log();
    await Promise.all(Array.from({ length: SUPPORT_PAGE }, () => log({ minutes: 1 })));
    const first = await page();
    expect(first.total).toBe(SUPPORT_PAGE + 1);
    const ids = first.activities.map(({ id }) => id);
    for (let { nextCursor } = first; nextCursor !== undefined; ) {
      const next = await page(`?cursor=${encodeURIComponent(nextCursor)}`);
      ids.push(...next.activities.map(({ id }) => id));
      nextCursor = next.nextCursor;
    }
    expect(new Set(ids).size).toBe(first.total);
    expect(ids).toHaveLength(first.total);
  });

  it('knows no support of a trajectory that is not here', async () => {
    const answer = await call('GET', `/support/trajectories/trj_${'0'.repeat(26)}`);
    expect(answer.status).toBe(404);
    expect(problemSchema.parse(await answer.json()).code).toBe('notFound');
  });

  it('is read by the agency and written by those who write trajectories', async () => {
    const path = `/support/trajectories/${trajectory.id}`;
    const status = async (as: string, method = 'GET', json?: object) =>
      (await call(method, method === 'GET' ? path : '/support/activities', json, { as })).status;
    expect(await status('controller.agency.x')).toBe(200);
    expect(await status('analyst.agency.x')).toBe(403);
    expect(await status('controller.agency.x', 'POST', visit())).toBe(403);
    expect(await status('reader.alfa.x', 'POST', visit())).toBe(403);
  });
});
