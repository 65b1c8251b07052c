import { historyParametersSchema, historyQuerySchema, historySchema } from '../../shared/audit/history.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type HistoryDependencies, readHistory } from './history.ts';

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
    if (rootKind === 'person' && !c.get('actor').permissions.has('people:read'))
      return problem(c, { code: 'forbidden', reason: 'people:read' });
    if (rootKind === 'attendanceList' && !c.get('actor').permissions.has('attendance:read'))
      return problem(c, { code: 'forbidden', reason: 'attendance:read' });
    const page = await readHistory(dependencies)({ kind: rootKind, id: rootId }, c.req.valid('query').cursor);
    return c.json(historySchema.parse(page), 200);
  });
export type AuditRoutes = ReturnType<typeof auditRoutes>;
