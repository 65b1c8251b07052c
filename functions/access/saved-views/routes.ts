import {
  ownAndSharedViewsSchema,
  ownViewsChangeSchema,
  savedViewsSchema,
  sharedViewsChangeSchema,
} from '../../../shared/access/saved-views.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { type SavedViewDependencies, saveOwnViews, saveSharedViews, viewsOf } from './save.ts';

const read = defineRoute({
  method: 'get',
  path: '/me/views',
  permission: 'preference:write',
  summary: 'The views of lists that you saved, and those that the partnership shares',
  responses: { 200: jsonAnswer('Your views and the shared ones', ownAndSharedViewsSchema) },
});
const saveOwn = defineRoute({
  method: 'put',
  path: '/me/views',
  permission: 'preference:write',
  summary: 'Keep your views as they are sent, over the version that was read',
  request: { body: jsonBody(ownViewsChangeSchema) },
  responses: { 200: jsonAnswer('Your views', savedViewsSchema) },
});
const saveShared = defineRoute({
  method: 'put',
  path: '/shared-views',
  permission: 'view:share',
  summary: 'Keep the views that all of the partnership see, over the version that was read',
  request: { body: jsonBody(sharedViewsChangeSchema) },
  responses: { 200: jsonAnswer('The shared views', savedViewsSchema) },
});

/** Views of lists under a name. */
export const savedViewRoutes = (dependencies: SavedViewDependencies) =>
  newRouter()
    .openapi(read, async (c) => {
      const views = await viewsOf(dependencies)(authorOf(c.get('actor')));
      return c.json(ownAndSharedViewsSchema.parse(views), 200);
    })
    .openapi(saveOwn, async (c) => {
      const saved = await saveOwnViews(dependencies)(authorOf(c.get('actor')), c.req.valid('json'));
      return saved.ok ? c.json(savedViewsSchema.parse(saved.value), 200) : problem(c, saved.error);
    })
    .openapi(saveShared, async (c) => {
      const saved = await saveSharedViews(dependencies)(authorOf(c.get('actor')), c.req.valid('json'));
      return saved.ok ? c.json(savedViewsSchema.parse(saved.value), 200) : problem(c, saved.error);
    });
export type SavedViewRoutes = ReturnType<typeof savedViewRoutes>;
