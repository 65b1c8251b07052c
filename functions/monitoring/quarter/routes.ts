import type { Context } from 'hono';
import * as z from 'zod';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import { monitoringQuarterSchema } from '../../../shared/monitoring/quarter/schema.ts';
import type { QuarterStep } from '../../../shared/monitoring/quarter/steps.ts';
import { quarterListSchema, quarterStepSchema, reopenQuarterSchema } from '../../../shared/monitoring/quarter/view.ts';
import { quarterInPathSchema } from '../../../shared/summary/quarter-in-path.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, type HttpEnvironment, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import type { ArchiveDependencies } from './archive.ts';
import { type TakeStepDependencies, takeQuarterStep } from './take-step.ts';
import { type ViewQuarterDependencies, viewQuarters } from './view.ts';

const ZIP = 'application/zip';
const params = z.strictObject({ quarter: quarterInPathSchema });

const list = defineRoute({
  method: 'get',
  path: '/monitoring-quarters',
  permission: 'monitoring:read',
  summary: 'The latest quarters of the monitoring: where each stands, what is due, how good its data are',
  responses: { 200: jsonAnswer('The quarters', quarterListSchema) },
});
const check = defineRoute({
  method: 'post',
  path: '/monitoring-quarters/{quarter}/check',
  permission: 'monitoring:check',
  summary: 'The data of a quarter were judged and are good enough to report',
  request: { params, body: jsonBody(quarterStepSchema) },
  responses: { 200: jsonAnswer('The quarter', monitoringQuarterSchema) },
});
const close = defineRoute({
  method: 'post',
  path: '/monitoring-quarters/{quarter}/close',
  permission: 'monitoring:close',
  summary: 'Close a quarter: what is shown now is kept as reported',
  request: { params, body: jsonBody(quarterStepSchema) },
  responses: { 200: jsonAnswer('The quarter', monitoringQuarterSchema) },
});
const reopen = defineRoute({
  method: 'post',
  path: '/monitoring-quarters/{quarter}/reopen',
  permission: 'monitoring:close',
  summary: 'Open a closed quarter again, with a reason; what was reported stays',
  request: { params, body: jsonBody(reopenQuarterSchema) },
  responses: { 200: jsonAnswer('The quarter', monitoringQuarterSchema) },
});

const archive = defineRoute({
  method: 'get',
  path: '/monitoring-quarters/{quarter}/archive',
  permission: 'monitoring:read',
  summary: 'Everything about a quarter as one zip: as reported, as measured now, its inputs, with a manifest of hashes',
  request: { params },
  responses: {
    200: {
      description: 'The archive',
      content: { [ZIP]: { schema: { type: 'string' as const, format: 'binary' } } },
    },
  },
});

/** The quarters of the monitoring, for the agency. */
export const monitoringQuarterRoutes = (
  dependencies: TakeStepDependencies & ViewQuarterDependencies & ArchiveDependencies,
) => {
  const step = async (c: Context<HttpEnvironment>, quarter: Quarter, version: number, taken: QuarterStep) => {
    const moved = await takeQuarterStep(dependencies)(authorOf(c.get('actor')), quarter, version, taken);
    return moved.ok ? c.json(monitoringQuarterSchema.parse(moved.value), 200) : problem(c, moved.error);
  };
  return newRouter()
    .openapi(list, async (c) => c.json(quarterListSchema.parse(await viewQuarters(dependencies)), 200))
    .openapi(check, async (c) => step(c, c.req.valid('param').quarter, c.req.valid('json').version, { kind: 'check' }))
    .openapi(close, async (c) => step(c, c.req.valid('param').quarter, c.req.valid('json').version, { kind: 'close' }))
    .openapi(reopen, async (c) => {
      const { version, reason } = c.req.valid('json');
      return step(c, c.req.valid('param').quarter, version, { kind: 'reopen', reason });
    })
    .openapi(archive, async (c) => {
      const { archiveQuarter } = await import('./archive.ts');
      const made = await archiveQuarter(dependencies)(authorOf(c.get('actor')), c.req.valid('param').quarter);
      return made ? download({ ...made, contentType: ZIP }) : problem(c, { code: 'notFound' });
    });
};
export type MonitoringQuarterRoutes = ReturnType<typeof monitoringQuarterRoutes>;
