import type { Context } from 'hono';
import { ok } from '../../shared/kernel/result.ts';
import { trajectoryListSchema } from '../../shared/trajectory/list.ts';
import { workSchema } from '../../shared/trajectory/work.ts';
import type { CodeDependencies } from '../catalogue/codes.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { addAction, changeAction, setActionStatus } from './actions.ts';
import { makeAnswer } from './answer.ts';
import { changeTrajectory } from './change.ts';
import { addEvidence, removeEvidence } from './evidence.ts';
import { listTrajectories, type ReadTrajectoryRows } from './list.ts';
import { enterPhase, type ReadRules, stepBack, stopTrajectory } from './phases.ts';
import * as routes from './route-definitions.ts';
import type { TrajectoryDependencies } from './save.ts';
import { startTrajectory } from './start.ts';
import { verifyCompany } from './verify.ts';
import { makeViewOf } from './view-of.ts';
import { type WorkDependencies, workOf } from './work.ts';

export type TrajectoryRoutesDependencies = TrajectoryDependencies &
  CodeDependencies &
  WorkDependencies & {
    readonly readRows: ReadTrajectoryRows;
    /** The programme rules in force today. */
    readonly readRules: ReadRules;
  };

/** The trajectories of one partnership. Every change carries the version that was seen, and answers the trajectory as it now stands. */
export const trajectoryRoutes = (dependencies: TrajectoryRoutesDependencies) => {
  const viewOf = makeViewOf(dependencies);
  const answer = makeAnswer(dependencies);
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  return newRouter()
    .openapi(routes.list, async (c) =>
      c.json(trajectoryListSchema.parse(await listTrajectories(dependencies)(c.req.valid('query'))), 200),
    )
    .openapi(routes.start, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const started = await startTrajectory(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      const shown = started.ok ? await viewOf(started.value) : started;
      return shown.ok ? c.json(shown.value, 201) : problem(c, shown.error);
    })
    .openapi(routes.work, async (c) => c.json(workSchema.parse(await workOf(dependencies)(c.get('actor'))), 200))
    .openapi(routes.view, (c) => answer(c, ok(c.req.valid('param').trajectoryId)))
    .openapi(routes.change, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      const { expectedVersion, ...input } = c.req.valid('json');
      return answer(c, await changeTrajectory(dependencies)(author(c), { id, expectedVersion }, input));
    })
    .openapi(routes.enter, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await enterPhase(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.back, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await stepBack(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.stop, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await stopTrajectory(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.addAction, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await addAction(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.changeAction, async (c) => {
      const { trajectoryId: id, actionId } = c.req.valid('param');
      return answer(c, await changeAction(dependencies)(author(c), { id, actionId, ...c.req.valid('json') }));
    })
    .openapi(routes.setActionStatus, async (c) => {
      const { trajectoryId: id, actionId } = c.req.valid('param');
      return answer(c, await setActionStatus(dependencies)(author(c), { id, actionId, ...c.req.valid('json') }));
    })
    .openapi(routes.addEvidence, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await addEvidence(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.removeEvidence, async (c) => {
      const { trajectoryId: id, evidenceId } = c.req.valid('param');
      return answer(c, await removeEvidence(dependencies)(author(c), { id, evidenceId, ...c.req.valid('json') }));
    })
    .openapi(routes.verify, async (c) => {
      const { trajectoryId: id } = c.req.valid('param');
      return answer(c, await verifyCompany(dependencies)(author(c), { id, ...c.req.valid('json') }));
    });
};
export type TrajectoryRoutes = ReturnType<typeof trajectoryRoutes>;
