import * as z from 'zod';
import { downloadLinkSchema, taskListSchema, taskSchema } from '../../shared/document/schema.ts';
import { taskIdSchema } from '../../shared/kernel/ids.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type ReportLinkDependencies, reportLink } from './report-link.ts';
import { taskView } from './stored-task.ts';

const params = z.strictObject({ taskId: taskIdSchema });

const list = defineRoute({
  method: 'get',
  path: '/tasks',
  permission: 'company:import',
  summary: 'The latest 20 tasks of the partnership, newest first',
  responses: { 200: jsonAnswer('The tasks', taskListSchema) },
});
const view = defineRoute({
  method: 'get',
  path: '/tasks/{taskId}',
  permission: 'company:import',
  summary: 'One task with its progress',
  request: { params },
  responses: { 200: jsonAnswer('The task', taskSchema) },
});
const report = defineRoute({
  method: 'get',
  path: '/tasks/{taskId}/report',
  permission: 'company:import',
  summary: 'A short link to the report of a finished task',
  request: { params },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});

export type DocumentRoutesDependencies = ReportLinkDependencies;

export const documentRoutes = (dependencies: DocumentRoutesDependencies) =>
  newRouter()
    .openapi(list, async (c) => c.json({ rows: (await dependencies.tasks.latest()).map(taskView) }, 200))
    .openapi(view, async (c) => {
      const task = await dependencies.tasks.read(c.req.valid('param').taskId);
      return task ? c.json(taskView(task), 200) : problem(c, { code: 'notFound' });
    })
    .openapi(report, async (c) => {
      const link = await reportLink(dependencies)(authorOf(c.get('actor')), c.req.valid('param').taskId);
      return link.ok ? c.json(downloadLinkSchema.parse(link.value), 200) : problem(c, link.error);
    });
export type DocumentRoutes = ReturnType<typeof documentRoutes>;
