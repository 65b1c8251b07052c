import { boardQuerySchema, boardSchema, caseLoadSchema } from '../../../shared/trajectory/board.ts';
import { handOverOutcomeSchema, handOverSchema } from '../../../shared/trajectory/hand-over.ts';
import { trajectoryExportQuerySchema } from '../../../shared/trajectory/list.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { download, fileAnswers } from '../../platform/table-file/export.ts';
import type { TrajectoryListDependencies } from '../list.ts';
import { boardOfTrajectories, caseLoad } from './board.ts';
import { exportTrajectories } from './export.ts';
import { type HandOverDependencies, handOver } from './hand-over.ts';

const board = defineRoute({
  method: 'get',
  path: '/trajectories/board',
  permission: 'trajectory:read',
  summary: 'Trajectories by phase, with how many there are in each',
  request: { query: boardQuerySchema },
  responses: { 200: jsonAnswer('A column for each phase', boardSchema) },
});
const load = defineRoute({
  method: 'get',
  path: '/trajectories/case-load',
  permission: 'trajectory:read',
  summary: 'Open trajectories of each coach, by phase, with those that stand still',
  responses: { 200: jsonAnswer('What each coach has in hand', caseLoadSchema) },
});
const exportList = defineRoute({
  method: 'get',
  path: '/trajectories/export',
  permission: 'trajectory:read',
  summary: 'The list with all its pages as a file; who takes it away stands in the trail',
  request: { query: trajectoryExportQuerySchema },
  responses: fileAnswers,
});
const handOverOpen = defineRoute({
  method: 'post',
  path: '/trajectories/hand-over',
  permission: 'trajectory:handOver',
  summary: 'Hand open trajectories of a coach over to another, each in a transaction of its own',
  request: { body: jsonBody(handOverSchema) },
  responses: { 200: jsonAnswer('Which went over, and which did not and why', handOverOutcomeSchema) },
});

export type OverviewRoutesDependencies = TrajectoryListDependencies & HandOverDependencies;

/** The trajectories of a partnership seen together. These stand before the routes of one trajectory: their paths have its shape. */
export const overviewRoutes = (dependencies: OverviewRoutesDependencies) =>
  newRouter()
    .openapi(board, async (c) =>
      c.json(boardSchema.parse(await boardOfTrajectories(dependencies)(c.req.valid('query'))), 200),
    )
    .openapi(load, async (c) => c.json(caseLoadSchema.parse(await caseLoad(dependencies)()), 200))
    .openapi(exportList, async (c) => {
      const file = await exportTrajectories(dependencies)(authorOf(c.get('actor')), c.req.valid('query'));
      return file.ok ? download(file.value) : problem(c, file.error);
    })
    .openapi(handOverOpen, async (c) => {
      const outcome = await handOver(dependencies)(authorOf(c.get('actor')), c.req.valid('json'));
      return outcome.ok ? c.json(handOverOutcomeSchema.parse(outcome.value), 200) : problem(c, outcome.error);
    });
export type OverviewRoutes = ReturnType<typeof overviewRoutes>;
