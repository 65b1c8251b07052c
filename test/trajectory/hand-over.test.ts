import { beforeEach, describe, expect, it } from 'vitest';
import type { TrajectoryListDependencies } from '../../functions/trajectory/list.ts';
import { type HandOverDependencies, handOver } from '../../functions/trajectory/overview/hand-over.ts';
import { overviewRoutes } from '../../functions/trajectory/overview/routes.ts';
import { personIdSchema, type TrajectoryId } from '../../shared/kernel/ids.ts';
import { trajectoryListTexts } from '../../shared/texts/trajectory/catalogue.ts';
import { boardSchema } from '../../shared/trajectory/board.ts';
import { TRAJECTORY_COLUMNS } from '../../shared/trajectory/columns.ts';
import { type HandOver, handOverSchema, MAXIMUM_HANDED_OVER } from '../../shared/trajectory/hand-over.ts';
import { membershipApp } from '../support/membership-app.ts';
import { readWorkbook } from '../support/workbook.ts';
import { accepted, Desk, refused } from './desk.ts';
import { listRowsAt } from './list-rows.ts';
import { trajectoryId } from './samples.ts';

const AN = personIdSchema.parse('per_00000000000000000000000001');
const BO = personIdSchema.parse('per_00000000000000000000000002');
const OTHER = personIdSchema.parse('per_00000000000000000000000004');
const LEFT = personIdSchema.parse('per_00000000000000000000000003');
const COORDINATOR = { subject: 'coordinator-1', roles: ['coordinator@alfa'] };
describe('trajectories seen together', () => {
  let desk: Desk;
  let dependencies: HandOverDependencies &
    Pick<TrajectoryListDependencies, 'readRules' | 'readSampled' | 'readDeputies'>;
  let ids: TrajectoryId[];

  beforeEach(async () => {
    desk = await Desk.open();
    dependencies = {
      ...desk.dependencies,
      isActiveCoach: async (id) => id !== LEFT,
      readRows: listRowsAt(desk),
    };
    const company = await desk.company('9000');
    const started = [AN, AN, BO].map((coachInCharge, index) =>
      desk.start([company], { coachInCharge, title: `=Traject ${index}` }),
    );
    ids = (await Promise.all(started)).map(({ id }) => id);
  });

  const ask = (request: Partial<HandOver> = {}) =>
    handOver(dependencies)(COORDINATOR, { from: AN, to: BO, reason: 'An gaat met pensioen', ...request });
  const coachOf = async (id: TrajectoryId) => (await desk.now(id)).coachInCharge;

  describe('handing over', () => {
    it('gives every open trajectory of a coach to another, with the reason in the history of each', async () => {
      const outcome = accepted(await ask());
      expect(outcome.handedOver.toSorted()).toEqual(ids.slice(0, 2).toSorted());
      expect(outcome).toMatchObject({ notHandedOver: [], remaining: 0 });
      for (const id of ids) expect(await coachOf(id)).toBe(BO);
      const [first] = ids;
      if (!first) throw new Error('A trajectory was started');
      expect((await desk.history({ kind: 'trajectory', id: first })).at(-1)).toMatchObject({
        action: 'trajectory.handedOver',
        actor: COORDINATOR.subject,
        reason: 'An gaat met pensioen',
        changes: [{ field: 'coachInCharge', before: AN, after: BO }],
      });
    });

    it('gives only what was chosen, and says what did not go and why', async () => {
      const [mine, left, theirs] = ids;
      if (!mine || !left || !theirs) throw new Error('Three were started');
      const unknown = trajectoryId(77);
      const outcome = accepted(await ask({ from: BO, to: AN, trajectoryIds: [mine, theirs, unknown] }));
      expect(outcome.handedOver).toEqual([mine, theirs]);
      expect(outcome.notHandedOver).toEqual([{ trajectoryId: unknown, reason: 'notFound' }]);
      const wrong = accepted(await ask({ from: BO, to: OTHER, trajectoryIds: [left] }));
      expect(wrong.notHandedOver).toEqual([{ trajectoryId: left, reason: 'otherCoach' }]);
    });

    it('does nothing twice', async () => {
      const [first] = ids;
      if (!first) throw new Error('A trajectory was started');
      accepted(await ask({ trajectoryIds: [first] }));
      const { version } = await desk.now(first);
      expect(accepted(await ask({ trajectoryIds: [first] })).handedOver).toEqual([first]);
      expect((await desk.now(first)).version).toBe(version);
      accepted(await ask());
      expect(accepted(await ask())).toEqual({ handedOver: [], notHandedOver: [], remaining: 0 });
    });

    it('leaves alone what somebody changes at that moment, and what is completed', async () => {
      const [first, second] = ids;
      if (!first || !second) throw new Error('Two were started');
      const { repository } = dependencies;
      let looks = 0;
      const meanwhile = {
        ...repository,
        trajectory: async (id: TrajectoryId) => {
          looks += 1;
          const read = await repository.trajectory(id);
          return read && looks === 1 ? { ...read, version: read.version - 1 } : read;
        },
      };
      const outcome = accepted(
        await handOver({ ...dependencies, repository: meanwhile })(COORDINATOR, {
          from: AN,
          to: BO,
          reason: 'Verlof',
          trajectoryIds: [first],
        }),
      );
      expect(outcome.notHandedOver).toEqual([{ trajectoryId: first, reason: 'changedMeanwhile' }]);
      const [company] = (await desk.everything()).companies;
      if (!company) throw new Error('A company was registered');
      await desk.complete(await desk.now(second), company.id);
      expect(accepted(await ask({ trajectoryIds: [second] })).notHandedOver).toEqual([
        { trajectoryId: second, reason: 'closed' },
      ]);
      expect(await coachOf(second)).toBe(AN);
    });

    it('asks for another coach who works here, a reason, and no more than a request can carry', async () => {
      expect(refused(await ask({ to: LEFT }))).toEqual({
        code: 'invalid',
        fields: [{ pointer: '/to', message: 'notInList' }],
      });
      const wrong = [
        { from: AN, to: AN, reason: 'x' },
        { from: AN, to: BO, reason: ' ' },
        { from: AN, to: BO, reason: 'x', trajectoryIds: [] },
        { from: AN, to: BO, reason: 'x', trajectoryIds: Array(MAXIMUM_HANDED_OVER + 1).fill(trajectoryId(1)) },
      ];
      for (const request of wrong) expect(handOverSchema.safeParse(request).success).toBe(false);
    });
  });

  describe('over the routes', () => {
    const call = (path: string, role: string, json?: unknown) =>
      membershipApp(dependencies.system, [overviewRoutes(dependencies)]).request(`/api${path}`, {
        method: json === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${role}.alfa.x`, 'content-type': 'application/json' },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });

    it('hands over for a coordinator, not for a coach', async () => {
      const request = { from: AN, to: BO, reason: 'Verlof' };
      expect((await call('/trajectories/hand-over', 'coach', request)).status).toBe(403);
      const answer = await call('/trajectories/hand-over', 'coordinator', request);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ handedOver: { length: 2 } });
    });

    it('shows the board and the case load', async () => {
      const intakeOf = async (filters: string) => {
        const board = boardSchema.parse(await (await call(`/trajectories/board?${filters}`, 'reader')).json());
        return board.columns.find(({ phase }) => phase === 'intake')?.total;
      };
      expect(await intakeOf('search=trajct')).toBe(3);
      expect(await intakeOf('search=bakkerij')).toBe(0);
      expect(await intakeOf(`coachInCharge=${AN}`)).toBe(2);
      expect(await (await call('/trajectories/case-load', 'coach')).json()).toMatchObject({
        coaches: [
          { coachInCharge: AN, open: 2 },
          { coachInCharge: BO, open: 1 },
        ],
      });
    });

    it('exports what the filters leave, and the trail says who took how much away', async () => {
      const answer = await call(
        `/trajectories/export?format=xlsx&sort=title&direction=descending&coachInCharge=${AN}`,
        'reader',
      );
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="trajectories-2024-11-15.xlsx"');
      const { rows } = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
      expect(rows.slice(-2).map(([title]) => title?.value)).toEqual(["'=Traject 1", "'=Traject 0"]);
      const events = await desk.history({ kind: 'access', id: '2024-11-15' });
      expect(events).toMatchObject([
        {
          action: 'trajectories.exported',
          changes: [
            { field: 'format', after: 'xlsx' },
            { field: 'rows', after: 2 },
          ],
        },
      ]);
      expect((await call('/trajectories/export?format=pdf', 'reader')).status).toBe(400);
      expect(await desk.history({ kind: 'access', id: '2024-11-15' })).toHaveLength(1);
    });

    it.each([
      ['those that were chosen', 'updated,counts,gone', ['title', 'counts', 'updated']],
      ['every one that the screen offers', TRAJECTORY_COLUMNS.join(), TRAJECTORY_COLUMNS],
    ] as const)('exports the columns of the list: %s', async (_, chosen, shown) => {
      const answer = await call(`/trajectories/export?format=xlsx&columns=${chosen}`, 'reader');
      const { rows } = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
      const { headers } = trajectoryListTexts.nl;
      expect(rows.at(-4)?.map((cell) => cell?.value)).toEqual(shown.map((key) => headers[key]));
    });
  });
});
