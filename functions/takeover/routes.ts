import * as z from 'zod';
import { downloadLinkSchema, taskListSchema, taskSchema } from '../../shared/document/schema.ts';
import { taskIdSchema } from '../../shared/kernel/ids.ts';
import type { Member } from '../../shared/partnership/schema.ts';
import {
  takeoverCreatedSchema,
  takeoverRequestSchema,
  takeoverSchema,
  templateQuerySchema,
} from '../../shared/takeover/schema.ts';
import type { CodeDependencies } from '../catalogue/codes.ts';
import { reportLink } from '../document/report-link.ts';
import { type StoredTask, taskView } from '../document/stored-task.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { download, fileAnswers, XLSX } from '../platform/table-file/export.ts';
import { type AskTakeoverDependencies, carryOut, requestCheck, startCheck } from './ask.ts';
import { readOutcome } from './results.ts';

const params = z.strictObject({ taskId: taskIdSchema });
const nothing = (id: string) => jsonBody(z.strictObject({}).meta({ id }));

const template = defineRoute({
  method: 'get',
  path: '/takeovers/template',
  permission: 'takeover:write',
  summary: 'The empty workbook in which running files are described',
  request: { query: templateQuerySchema },
  responses: fileAnswers,
});
const list = defineRoute({
  method: 'get',
  path: '/takeovers',
  permission: 'takeover:read',
  summary: 'The latest checks and takeovers, newest first',
  responses: { 200: jsonAnswer('The tasks', taskListSchema) },
});
const request = defineRoute({
  method: 'post',
  path: '/takeovers',
  permission: 'takeover:write',
  summary: 'Ask to check a workbook of running files: gives the form to upload it with',
  request: { headers: idempotencyHeader, body: jsonBody(takeoverRequestSchema) },
  responses: { 201: jsonAnswer('The task, and where its file goes', takeoverCreatedSchema) },
});
const view = defineRoute({
  method: 'get',
  path: '/takeovers/{taskId}',
  permission: 'takeover:read',
  summary: 'A check or a takeover, with what came of it',
  request: { params },
  responses: { 200: jsonAnswer('The task and its outcome', takeoverSchema) },
});
const start = defineRoute({
  method: 'post',
  path: '/takeovers/{taskId}/start',
  permission: 'takeover:write',
  summary: 'The workbook is uploaded: let the check begin',
  request: { params, body: nothing('TakeoverCheckStart') },
  responses: { 202: jsonAnswer('The task', taskSchema) },
});
const carry = defineRoute({
  method: 'post',
  path: '/takeovers/{taskId}/carry-out',
  permission: 'takeover:write',
  summary: 'Take over exactly what was checked and found right',
  request: { params, headers: idempotencyHeader, body: nothing('TakeoverCarryOut') },
  responses: { 202: jsonAnswer('The task of the takeover', taskSchema) },
});
const report = defineRoute({
  method: 'get',
  path: '/takeovers/{taskId}/report',
  permission: 'takeover:read',
  summary: 'A short link to the report of a check or a takeover',
  request: { params },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});

export type TakeoverRoutesDependencies = AskTakeoverDependencies &
  CodeDependencies & { readonly members: () => Promise<Member[]> };

const isTakeover = ({ kind }: Pick<StoredTask, 'kind'>): boolean => kind === 'takeover' || kind === 'takeoverCheck';

export const takeoverRoutes = (dependencies: TakeoverRoutesDependencies) => {
  const { tasks, documents, members, catalogues } = dependencies;
  return newRouter()
    .openapi(template, async (c) => {
      const { language } = c.req.valid('query');
      const { takeoverTemplate } = await import('./template.ts');
      const lists = { catalogues: await catalogues.current(), members: await members() };
      const body = await takeoverTemplate(language, lists);
      return download({ body, contentType: XLSX, name: language === 'nl' ? 'overname.xlsx' : 'takeover.xlsx' });
    })
    .openapi(list, async (c) => c.json({ rows: (await tasks.latest()).filter(isTakeover).map(taskView) }, 200))
    .openapi(request, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const asked = await requestCheck(dependencies)(authorOf(c.get('actor')), c.req.valid('json'), idempotencyKey);
      if (!asked.ok) return problem(c, asked.error);
      const { task, uploads } = asked.value;
      const [upload] = uploads;
      return c.json(takeoverCreatedSchema.parse({ task: taskView(task), ...(upload ? { upload } : {}) }), 201);
    })
    .openapi(view, async (c) => {
      const task = await tasks.read(c.req.valid('param').taskId);
      if (!task || !isTakeover(task)) return problem(c, { code: 'notFound' });
      const outcome = task.reportKey === undefined ? undefined : await readOutcome(documents, task.id);
      return c.json(takeoverSchema.parse({ task: taskView(task), ...(outcome ? { outcome } : {}) }), 200);
    })
    .openapi(start, async (c) => {
      const started = await startCheck(dependencies)(authorOf(c.get('actor')), c.req.valid('param').taskId);
      return started.ok ? c.json(taskView(started.value), 202) : problem(c, started.error);
    })
    .openapi(carry, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const { taskId } = c.req.valid('param');
      const carried = await carryOut(dependencies)(authorOf(c.get('actor')), taskId, idempotencyKey);
      return carried.ok ? c.json(taskView(carried.value), 202) : problem(c, carried.error);
    })
    .openapi(report, async (c) => {
      const { taskId } = c.req.valid('param');
      const task = await tasks.read(taskId);
      if (!task || !isTakeover(task)) return problem(c, { code: 'notFound' });
      const link = await reportLink(dependencies)(authorOf(c.get('actor')), taskId);
      return link.ok ? c.json(downloadLinkSchema.parse(link.value), 200) : problem(c, link.error);
    });
};
export type TakeoverRoutes = ReturnType<typeof takeoverRoutes>;
