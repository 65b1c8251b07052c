import {
  type History,
  historyParametersSchema,
  historyQuerySchema,
  historySchema,
} from '../../shared/audit/history.ts';
import type { RootKind } from '../../shared/audit/schema.ts';
import type { Permission } from '../../shared/kernel/permissions.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type HistoryDependencies, readHistory } from './history.ts';

/** What one must be able to see besides: the history of a record says what stands in it. */
const FURTHER_PERMISSION: Readonly<Partial<Record<RootKind, Permission>>> = {
  person: 'people:read',
  accessReview: 'accessReview:write',
  attendanceList: 'attendance:read',
  budget: 'finance:read',
  finance: 'finance:read',
  settlement: 'finance:read',
};

/** Why somebody was let go is for who decides about people. That it happened, whoever reads the directory sees there too. */
const FOR_REASONS: Readonly<Partial<Record<RootKind, Permission>>> = { person: 'people:write' };

const withoutReasons = ({ entries, ...page }: History): History => ({
  ...page,
  entries: entries.map(({ reason: _, ...entry }) => entry),
});

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
    const { permissions } = c.get('actor');
    const [further, forReasons] = [FURTHER_PERMISSION[rootKind], FOR_REASONS[rootKind]];
    if (further !== undefined && !permissions.has(further)) return problem(c, { code: 'forbidden', reason: further });
    const page = await readHistory(dependencies)({ kind: rootKind, id: rootId }, c.req.valid('query').cursor);
    const shown = forReasons === undefined || permissions.has(forReasons) ? page : withoutReasons(page);
    return c.json(historySchema.parse(shown), 200);
  });
export type AuditRoutes = ReturnType<typeof auditRoutes>;
