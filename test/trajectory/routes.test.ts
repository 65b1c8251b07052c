import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { trajectoryRoutes } from '../../functions/trajectory/routes.ts';
import type { Company } from '../../shared/company/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { trajectoryListSchema } from '../../shared/trajectory/list.ts';
import { type TrajectoryView, trajectoryViewSchema } from '../../shared/trajectory/view.ts';
import { membershipApp } from '../support/membership-app.ts';
import { Desk } from './desk.ts';
import { listRowsAt } from './list-rows.ts';

/** The routes behind the real permissions; the token is the membership itself, as `coach.alfa.x`. */
const appOn = (desk: Desk) =>
  membershipApp(desk.dependencies.system, [
    trajectoryRoutes({
      ...desk.dependencies,
      readRows: listRowsAt(desk),
      personIdOf: async () => undefined,
    }),
  ]);

describe('the routes of trajectories', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let company: Company;
  let view: TrajectoryView;

  const call = async (method: string, path: string, body?: unknown, who = 'coach.alfa.x') =>
    app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const shown = async (answer: Response | Promise<Response>, status = 200): Promise<TrajectoryView> => {
    const response = await answer;
    const text = await response.text();
    expect(`${response.status} ${response.status === status ? '' : text}`).toBe(`${status} `);
    return trajectoryViewSchema.parse(JSON.parse(text));
  };
  const problemIn = async (answer: Promise<Response>) => problemSchema.parse(await (await answer).json());
  const path = (rest = '') => `/trajectories/${view.id}${rest}`;
  const post = async (rest: string, body: Record<string, unknown>) => {
    view = await shown(call('POST', path(rest), { expectedVersion: view.version, ...body }));
  };

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
    company = await desk.company('2800');
  });
  beforeEach(async () => {
    view = await shown(call('POST', '/trajectories', desk.startInput([company])), 201);
  });

  it('take a company from intake to verified, and answer each time what it counts for', async () => {
    expect(view).toMatchObject({
      version: 1,
      countingRule: 'completed',
      rulesVersion: DEFAULT_RULES.version,
      participants: [{ companyId: company.id, name: company.name, workFloors: company.establishments }],
    });
    await post('/actions', {
      title: 'Rollen',
      level: 'workFloor',
      structural: true,
      companyIds: [company.id],
      on: '2024-03-01',
    });
    const actionId = view.actions[0]?.id;
    await post('/phases', { phase: 'plan', on: '2024-04-01' });
    expect(view.participants[0]?.counting.counts.supported).toBe(true);
    await post('/phases', { phase: 'implementation', on: '2024-05-01' });
    await post(`/actions/${actionId}/statuses`, { status: 'implemented', on: '2024-06-01' });
    const proof = { actionId, companyId: company.id, kind: 'photo', reference: 'Map 4', on: '2024-07-01' };
    await post('/evidence', proof);
    await post(`/evidence/${view.evidence[0]?.id}/removal`, { reason: 'Verkeerde foto' });
    expect(view.evidence).toEqual([]);
    await post('/evidence', proof);
    await post('/phases', { phase: 'completed', on: '2024-09-01' });
    expect(view.participants[0]?.counting.counts).toEqual({ supported: true, completed: true, verified: false });
    const verdict = { expectedVersion: view.version, companyId: company.id, outcome: 'accepted' };
    view = await shown(call('POST', path('/verifications'), verdict, 'controller.agency.x'));
    expect(view.participants[0]?.counting.counts.verified).toBe(true);
    expect(await shown(call('GET', path()))).toEqual(view);
  });

  it('change, stop and step back', async () => {
    const { phase, on, ...typed } = desk.startInput([company]);
    view = await shown(call('PUT', path(), { ...typed, title: 'Anders', expectedVersion: 1 }));
    expect(view.title).toBe('Anders');
    await post('/stop', { on: '2024-06-01', reason: 'companyClosed' });
    await post('/phases/back', { reason: 'Vergissing' });
    expect(view.phases).toHaveLength(1);
    await post('/actions', { title: 'Rollen', level: 'workFloor', structural: true, companyIds: [company.id] });
    const [action] = view.actions;
    const changed = { title: 'Taken', level: 'workFloor', structural: false, companyIds: [company.id] };
    view = await shown(call('PUT', path(`/actions/${action?.id}`), { ...changed, expectedVersion: view.version }));
    expect(view.actions[0]).toMatchObject({ title: 'Taken', structural: false });
  });

  it('answer a conflict with the trajectory as it stands now', async () => {
    await post('/phases', { phase: 'diagnosis', on: '2024-03-01' });
    const late = call('POST', path('/phases'), { expectedVersion: 1, phase: 'plan', on: '2024-03-01' });
    const problem = await problemIn(late);
    expect(problem).toMatchObject({ status: 409, code: 'conflict', current: { id: view.id, version: 2 } });
  });

  it('point at the field of what they refuse, as it stands in the request', async () => {
    const input = { ...desk.startInput([company]), title: '', unknown: 1, on: '2024-13-01' };
    const problem = await problemIn(call('POST', '/trajectories', input));
    expect(problem.status).toBe(400);
    expect(problem.fields?.map(({ pointer }) => pointer).sort()).toEqual(['/on', '/title', '/unknown']);
    const future = await problemIn(call('POST', '/trajectories', { ...desk.startInput([company]), on: '2024-11-16' }));
    expect(future.fields).toEqual([{ pointer: '/on', message: 'inFuture' }]);
    const guard = await problemIn(
      call('POST', path('/phases'), { expectedVersion: view.version, phase: 'plan', on: '2024-04-01' }),
    );
    expect(guard).toMatchObject({ status: 409, reason: 'actionRequired' });
  });

  it.each([
    ['reader.alfa.x', '/stop'],
    ['controller.agency.x', '/stop'],
    ['coach.alfa.x', '/verifications'],
    ['coach.beta.x', '/stop'],
  ])('refuse %s at %s', async (who, rest) => {
    expect((await call('POST', path(rest), {}, who)).status).toBe(403);
  });

  it('know nothing of what is not there', async () => {
    expect((await call('GET', '/trajectories/trj_00000000000000000000000009')).status).toBe(404);
    expect((await call('GET', '/trajectories/anything')).status).toBe(400);
  });

  it('make one trajectory of a form that is sent twice', async () => {
    const send = () =>
      app.request('/api/trajectories', {
        method: 'POST',
        headers: {
          authorization: 'Bearer coach.alfa.x',
          'content-type': 'application/json',
          'idempotency-key': '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f003',
        },
        body: JSON.stringify(desk.startInput([company])),
      });
    const first = await shown(send(), 201);
    expect((await shown(send(), 201)).id).toBe(first.id);
  });

  it('list what answers to the filters', async () => {
    const other = await desk.company('9000');
    const { id } = await desk.start([other], { title: 'Café open' });
    const list = async (query: string) =>
      trajectoryListSchema.parse(await (await call('GET', `/trajectories${query}`)).json());
    expect((await list(`?companyId=${other.id}`)).rows.map((row) => row.id)).toEqual([id]);
    expect((await list('?search=cafe')).rows.map((row) => row.id)).toEqual([id]);
    expect((await call('GET', '/trajectories?size=7')).status).toBe(400);
  });
});
