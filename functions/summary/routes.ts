import * as z from 'zod';
import type { Permission } from '../../shared/kernel/permissions.ts';
import { quarterInPathSchema } from '../../shared/summary/quarter-in-path.ts';
import { frozenSummarySchema, summaryListSchema } from '../../shared/summary/schema.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type FrozenDependencies, readFrozen } from './freeze.ts';

export type SummaryRoutesDependencies = FrozenDependencies & {
  /** Who may read figures of this store: the dashboard's own permission. */
  readonly permission: Extract<Permission, 'dashboard:read' | 'agencyDashboard:read'>;
};

const list = (permission: Permission) =>
  defineRoute({
    method: 'get',
    path: '/summaries',
    permission,
    summary: 'The quarters that are frozen, the newest first',
    responses: { 200: jsonAnswer('The frozen quarters', summaryListSchema) },
  });
const view = (permission: Permission) =>
  defineRoute({
    method: 'get',
    path: '/summaries/{quarter}',
    permission,
    summary: 'The summary of a quarter as it was reported, checked against its hash',
    request: { params: z.strictObject({ quarter: quarterInPathSchema }) },
    responses: { 200: jsonAnswer('The summary', frozenSummarySchema) },
  });

/** The frozen summaries of one store: the same routes in a partnership's function and in the agency's. */
export const summaryRoutes = (dependencies: SummaryRoutesDependencies) =>
  newRouter()
    .openapi(list(dependencies.permission), async (c) =>
      c.json(summaryListSchema.parse({ snapshots: await dependencies.repository.snapshots() }), 200),
    )
    .openapi(view(dependencies.permission), async (c) => {
      const snapshot = await dependencies.repository.snapshot(c.req.valid('param').quarter);
      if (!snapshot) return problem(c, { code: 'notFound', reason: 'quarterNotFrozen' });
      return c.json(frozenSummarySchema.parse(await readFrozen(dependencies, snapshot)), 200);
    });
export type SummaryRoutes = ReturnType<typeof summaryRoutes>;
