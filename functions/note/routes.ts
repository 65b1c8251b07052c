import type { Context } from 'hono';
import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { noteListSchema, noteOverviewSchema, noteViewSchema } from '../../shared/note/requests.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { download } from '../platform/table-file/export.ts';
import { type NoteDocumentDependencies, noteDocument } from './document.ts';
import { acceptNote, returnNote, sendBack } from './judge.ts';
import { type NoteOverviewDependencies, noteOverview } from './overview.ts';
import * as routes from './route-definitions.ts';
import { signAsCoordinator, signAsPromotor } from './sign.ts';
import { listNotes, viewNote } from './view.ts';
import { writeNote } from './write.ts';

/** The quarterly notes of one partnership. Every step answers the quarter as it then stands. */
export const noteRoutes = (dependencies: NoteDocumentDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const shown = async (c: Context<HttpEnvironment>, quarter: Quarter) => {
    const view = await viewNote(dependencies)(quarter);
    return view.ok ? c.json(noteViewSchema.parse(view.value), 200) : problem(c, view.error);
  };
  const answer = async (c: Context<HttpEnvironment>, quarter: Quarter, outcome: Result<unknown, Failure>) =>
    outcome.ok ? shown(c, quarter) : problem(c, outcome.error);

  return newRouter()
    .openapi(routes.list, async (c) => c.json(noteListSchema.parse(await listNotes(dependencies)()), 200))
    .openapi(routes.view, (c) => shown(c, c.req.valid('param').quarter))
    .openapi(routes.document, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('query') };
      const made = await noteDocument(dependencies)(author(c), asked);
      return made.ok ? download({ ...made.value, contentType: routes.PDF }) : problem(c, made.error);
    })
    .openapi(routes.write, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await writeNote(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    })
    .openapi(routes.signAsCoordinator, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await signAsCoordinator(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    })
    .openapi(routes.signAsPromotor, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await signAsPromotor(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    })
    .openapi(routes.sendBack, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await sendBack(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    })
    .openapi(routes.returnToPartnership, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await returnNote(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    })
    .openapi(routes.accept, async (c) => {
      const { quarter } = c.req.valid('param');
      return answer(c, quarter, await acceptNote(dependencies)(author(c), { quarter, ...c.req.valid('json') }));
    });
};
export type NoteRoutes = ReturnType<typeof noteRoutes>;

/** For the agency, in its own function: how far every partnership is. */
export const agencyNoteRoutes = (dependencies: NoteOverviewDependencies) =>
  newRouter().openapi(routes.overview, async (c) => {
    const found = await noteOverview(dependencies)(c.req.valid('query').quarter);
    return found.ok ? c.json(noteOverviewSchema.parse(found.value), 200) : problem(c, found.error);
  });
export type AgencyNoteRoutes = ReturnType<typeof agencyNoteRoutes>;
