import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../functions/platform/http/app.ts';
import { sampleRepository } from '../../functions/sample/repository.ts';
import { sampleRoutes } from '../../functions/sample/routes.ts';
import { trajectoryListRow } from '../../functions/trajectory/list-row.ts';
import { verifyCompany } from '../../functions/trajectory/verify.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { parseMembership, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import {
  sampledOfTrajectorySchema,
  sampleListSchema,
  samplePopulationsSchema,
  sampleViewSchema,
} from '../../shared/sample/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { readWorkbook } from '../support/workbook.ts';
import { accepted, CONTROLLER, Desk } from '../trajectory/desk.ts';
import { day } from '../trajectory/samples.ts';

const ALFA = partnershipIdSchema.parse('alfa');
const KEY = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f0aa';
const CONTROLLER_TOKEN = 'controller.agency.x';

const appOn = (desk: Desk) => {
  const { dependencies } = desk;
  return createApp({
    store: ALFA,
    basePath: '/api',
    system: dependencies.system,
    verifyToken: async (token) => {
      const membership = parseMembership(token.split('.').slice(0, 2).join('@'));
      return membership && { subject: token, memberships: [membership] };
    },
    permissionsOf: (memberships) => permissionsInPartnership(memberships, ALFA),
    routers: [
      sampleRoutes({
        ...dependencies,
        repository: sampleRepository(desk.table),
        trajectoriesOf: dependencies.repository.trajectories,
        readRows: async () => {
          const { trajectoryIds, companies } = await desk.everything();
          const trajectories = await dependencies.repository.trajectories(trajectoryIds);
          return trajectories.map((one) =>
            trajectoryListRow(one, companies, { rules: DEFAULT_RULES, on: day('2024-11-15') }),
          );
        },
      }),
    ],
  });
};

/** Six companies that are complete since 1 September 2024, one that is not, and their samples in the order of the tests. */
describe('the samples of the agency', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  const finished: Trajectory[] = [];

  beforeAll(async () => {
    desk = await Desk.open();
    app = appOn(desk);
    for (let number = 0; number < 6; number += 1) {
      const company = await desk.company('2800');
      finished.push(await desk.complete(await desk.start([company]), company.id));
    }
    await desk.start([await desk.company('9000')]);
  });

  const call = async (path: string, json?: unknown, { who = CONTROLLER_TOKEN, key = '' } = {}) =>
    app.request(`/api/samples${path}`, {
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${who}`,
        'content-type': 'application/json',
        ...(key === '' ? {} : { 'idempotency-key': key }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const of = (count: number, scope = '2024/Q3') => ({ scope, size: { kind: 'number', number: count } });
  const read = async (path: string) => sampleViewSchema.parse(await (await call(path)).json());

  it('are drawn from what counts and was not verified yet, by quarter and by period', async () => {
    const { populations } = samplePopulationsSchema.parse(await (await call('/populations')).json());
    expect(populations).toEqual([
      { scope: '2024/Q3', size: 6 },
      { scope: 'period1', size: 6 },
    ]);
  });

  it('are one of a form that is sent twice, and of two drawn at once have a number and companies of their own', async () => {
    const answers = await Promise.all([
      call('', of(2), { key: KEY }),
      call('', of(2), { key: KEY }),
      call('', { scope: 'period1', size: { kind: 'share', percent: 20 } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { samples, total } = sampleListSchema.parse(await (await call('')).json());
    expect(total).toBe(2);
    expect(samples.map(({ number }) => number)).toEqual([2, 1]);
    const drawn = (await Promise.all([read('/1'), read('/2')])).flatMap(({ companies }) => companies);
    expect(new Set(drawn.map(({ companyId }) => companyId)).size).toBe(drawn.length);
    expect((await read('/1')).reproduced).toBe(true);
  });

  it('stand in the history with what it takes to draw them anew', async () => {
    const [event] = await desk.history({ kind: 'sample', id: '1' });
    const { seed, population, scope } = await read('/1');
    expect(event).toMatchObject({ action: 'sample.drawn', actor: CONTROLLER_TOKEN });
    expect(Object.fromEntries(event?.changes.map(({ field, after }) => [field, after]) ?? [])).toMatchObject({
      seed,
      population,
      scope,
    });
  });

  it('move along with what the agency finds, and a verdict says in which sample it was drawn', async () => {
    const [first] = (await read('/1')).companies;
    const trajectory = finished.find(({ id }) => id === first?.trajectoryId);
    if (!first || !trajectory) throw new Error('A company was drawn');
    const request = { id: trajectory.id, expectedVersion: trajectory.version, companyId: first.companyId };
    accepted(await verifyCompany(desk.dependencies)(CONTROLLER, { ...request, outcome: 'accepted' }));
    expect((await desk.now(trajectory.id)).verifications).toMatchObject([{ outcome: 'accepted', sample: 1 }]);
    expect((await read('/1')).progress).toMatchObject({ accepted: 1 });
    const ofTrajectory = sampledOfTrajectorySchema.parse(
      await (await call(`/trajectories/${trajectory.id}`, undefined, { who: 'coach.alfa.x' })).json(),
    );
    expect(ofTrajectory.sampled).toEqual([{ companyId: first.companyId, number: 1 }]);
  });

  it('leave as a file with the seed and the population in it', async () => {
    const answer = await call('/1/export?format=xlsx');
    const rows = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    const { seed, companies } = await read('/1');
    expect(JSON.stringify(rows)).toContain(seed);
    expect(JSON.stringify(rows)).toContain(companies[0]?.name);
  });

  it('refuse more than there is, and say when nothing is left', async () => {
    const problemIn = async (json: unknown) => problemSchema.parse(await (await call('', json)).json());
    expect((await problemIn(of(50))).fields).toMatchObject([
      { pointer: '/size/number', message: 'moreThanPopulation' },
    ]);
    expect(await problemIn(of(1, '2024/Q4'))).toMatchObject({ code: 'notAllowedNow', reason: 'nothingToSample' });
    expect((await problemIn({ ...of(1), seed: 'mine' })).fields).toMatchObject([{ pointer: '/seed' }]);
    expect((await call('/99')).status).toBe(404);
  });

  it('are drawn by the controller alone, and read by the partnership', async () => {
    const drawnBy = async (who: string) => (await call('', of(1), { who })).status;
    expect(await drawnBy('promotor.alfa.x')).toBe(403);
    expect(await drawnBy('programme-manager.agency.x')).toBe(403);
    expect(await drawnBy('coach.beta.x')).toBe(403);
    expect((await call('/1', undefined, { who: 'coach.alfa.x' })).status).toBe(200);
    expect((await call('/populations', undefined, { who: 'coach.alfa.x' })).status).toBe(403);
    expect((await call('', undefined, { who: 'coach.beta.x' })).status).toBe(403);
  });
});
