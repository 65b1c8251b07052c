import { noteOverviewQuerySchema, noteOverviewSchema } from '../../shared/note/requests.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import { type NoteOverviewDependencies, noteOverview } from './overview.ts';

const overview = defineRoute({
  method: 'get',
  path: '/notes',
  permission: 'note:read',
  summary: 'How far every partnership is with its note of a quarter, the last one that is over unless another is asked',
  request: { query: noteOverviewQuerySchema },
  responses: { 200: jsonAnswer('The partnerships', noteOverviewSchema) },
});

export const agencyNoteRoutes = (dependencies: NoteOverviewDependencies) =>
  newRouter().openapi(overview, async (c) => {
    const found = await noteOverview(dependencies)(c.req.valid('query').quarter);
    return found.ok ? c.json(noteOverviewSchema.parse(found.value), 200) : problem(c, found.error);
  });
export type AgencyNoteRoutes = ReturnType<typeof agencyNoteRoutes>;
