import { describe, expect, it } from 'vitest';
import { sampleRepository } from '../../functions/sample/repository.ts';
import { sampleRoutes } from '../../functions/sample/routes.ts';
import { verifyCompany } from '../../functions/trajectory/verify.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import {
  sampledOfTrajectorySchema,
  sampleListSchema,
  samplePopulationsSchema,
  sampleViewSchema,
} from '../../shared/sample/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { membershipApp } from '../support/membership-app.ts';
import { readWorkbook } from '../support/workbook.ts';
import { accepted, CONTROLLER, Desk } from '../trajectory/desk.ts';
import { listRowsAt } from '../trajectory/list-rows.ts';

const KEY = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f0aa';
const CONTROLLER_TOKEN = 'controller.agency.x';

const appOn = (desk: Desk) => {
  const { dependencies } = desk;
  return membershipApp(dependencies.system, [
    sampleRoutes({
      ...dependencies,
      repository: sampleRepository(desk.table),
      trajectoriesOf: dependencies.repository.trajectories,
      readRows: listRowsAt(desk),
    }),
  ]);
};

describe('the samples of the agency', () => {
  let desk: Desk;
  let app: ReturnType<typeof appOn>;
  let finished: Trajectory[];

  /** As many companies that are complete since 1 September 2024, and one that is not. */
  const begin = async (complete: number) => {
    desk = await Desk.open();
    app = appOn(desk);
    const numbers = Array.from({ length: complete });
    const companies = await Promise.all(numbers.map(() => desk.company('2800')));
    finished = await Promise.all(
      companies.map(async (company) => desk.complete(await desk.start([company]), company.id)),
    );
    await desk.start([await desk.company('9000')]);
  };

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
  const draw = async (count: number) => sampleViewSchema.parse(await (await call('', of(count))).json());
  const read = async (path: string) => sampleViewSchema.parse(await (await call(path)).json());

  it('are drawn from what counts and was not verified yet, by quarter and by period', async () => {
    await begin(2);
    const { populations } = samplePopulationsSchema.parse(await (await call('/populations')).json());
    expect(populations).toEqual([
      { scope: '2024/Q3', size: 2 },
      { scope: 'period1', size: 2 },
    ]);
  });

  it('are one of a form that is sent twice, and of two drawn at once have a number and companies of their own', async () => {
    await begin(3);
    const answers = await Promise.all([
      call('', of(2), { key: KEY }),
      call('', of(2), { key: KEY }),
      call('', { scope: 'period1', size: { kind: 'share', percent: 33 } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { samples, total } = sampleListSchema.parse(await (await call('')).json());
    expect(total).toBe(2);
    expect(samples.map(({ number }) => number)).toEqual([2, 1]);
    const drawn = (await Promise.all([read('/1'), read('/2')])).flatMap(({ companies }) => companies);
    expect(new Set(drawn.map(({ companyId }) => companyId)).size).toBe(drawn.length);
    expect((await read('/1')).reproduced).toBe(true);
  });

  it('stand in the history with what it takes to draw them anew, and leave as a file that has it too', async () => {
    await begin(2);
    const { seed, population, scope, companies } = await draw(2);
    const [event] = await desk.history({ kind: 'sample', id: '1' });
    expect(event).toMatchObject({ action: 'sample.drawn', actor: CONTROLLER_TOKEN });
    const told = Object.fromEntries(event?.changes.map(({ field, after }) => [field, after]) ?? []);
    expect(told).toMatchObject({ seed, population, scope });
    const answer = await call('/1/export?format=xlsx');
    const rows = JSON.stringify(await readWorkbook(new Uint8Array(await answer.arrayBuffer())));
    for (const words of [seed, ...companies.map(({ name }) => name)]) expect(rows).toContain(words);
  });

  it('move along with what the agency finds, and a verdict says in which sample it was drawn', async () => {
    await begin(2);
    const [first] = (await draw(2)).companies;
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

  it('refuse more than there is, and say when nothing is left', async () => {
    await begin(1);
    const problemIn = async (json: unknown) => problemSchema.parse(await (await call('', json)).json());
    expect((await problemIn(of(50))).fields).toMatchObject([
      { pointer: '/size/number', message: 'moreThanPopulation' },
    ]);
    expect(await problemIn(of(1, '2024/Q4'))).toMatchObject({ code: 'notAllowedNow', reason: 'nothingToSample' });
    expect((await problemIn({ ...of(1), seed: 'mine' })).fields).toMatchObject([{ pointer: '/seed' }]);
    expect((await call('/99')).status).toBe(404);
  });

  it('are drawn by the controller alone, and read by the partnership', async () => {
    await begin(1);
    await draw(1);
    const drawnBy = async (who: string) => (await call('', of(1), { who })).status;
    expect(await drawnBy('promotor.alfa.x')).toBe(403);
    expect(await drawnBy('programme-manager.agency.x')).toBe(403);
    expect(await drawnBy('coach.beta.x')).toBe(403);
    expect((await call('/1', undefined, { who: 'coach.alfa.x' })).status).toBe(200);
    expect((await call('/populations', undefined, { who: 'coach.alfa.x' })).status).toBe(403);
    expect((await call('', undefined, { who: 'coach.beta.x' })).status).toBe(403);
  });
});
