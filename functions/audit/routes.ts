import { historyParametersSchema, historyQuerySchema, historySchema } from '../../shared/audit/history.ts';
import type { RootKind } from '../../shared/audit/schema.ts';
import type { Permission } from '../../shared/kernel/permissions.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type HistoryDependencies, readHistory } from './history.ts';

/** What one must be able to see besides: the history of a record says what stands in it. */
const FURTHER_PERMISSION: Readonly<Partial<Record<RootKind, Permission>>> = {
  person: 'people:read',
  attendanceList: 'attendance:read',
  budget: 'finance:read',
  finance: 'finance:read',
  settlement: 'finance:read',
};

const history = defineRoute({
  method: 'get',
  path: '/history/{rootKind}/{rootId}',
  permission: 'history:read',
  summary: 'What happened to a record, the newest first',
  request: { params: historyParametersSchema, query: historyQuerySchema },
  responses: { 200: jsonAnswer('A page of the history', historySchema) },
});

/** The history of records of one store: the same route in a partnership's function and in the agency's. */
export const auditRoutes = (dependencies: HistoryDependencies) =>
  newRouter().openapi(history, async (c) => {
    const { rootKind, rootId } = c.req.valid('param');
    const further = FURTHER_PERMISSION[rootKind];
    if (further !== undefined && !c.get('actor').permissions.has(further))
      return problem(c, { code: 'forbidden', reason: further });
    const page = await readHistory(dependencies)({ kind: rootKind, id: rootId }, c.req.valid('query').cursor);
    return c.json(historySchema.parse(page), 200);
  });
export type AuditRoutes = ReturnType<typeof auditRoutes>;
