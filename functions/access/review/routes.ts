import * as z from 'zod';
import {
  accessReviewIdSchema,
  accessReviewsSchema,
  judgmentInputSchema,
  reviewFileQuerySchema,
  reviewSignOffSchema,
  reviewViewSchema,
} from '../../../shared/access/review/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { download, fileAnswers } from '../../platform/table-file/export.ts';
import { reviewFile } from './export.ts';
import { judgeAccess, signOffReview } from './judge.ts';
import { currentReviewOf, type ReviewDependencies, viewReview } from './view.ts';

const permission = 'accessReview:write';
const params = z.strictObject({ reviewId: accessReviewIdSchema });
const view = { 200: jsonAnswer('The review as you see it', reviewViewSchema) };

const list = defineRoute({
  method: 'get',
  path: '/access-reviews',
  permission,
  summary: 'The review of access that is to be held, and which were held',
  responses: { 200: jsonAnswer('The reviews', accessReviewsSchema) },
});
const read = defineRoute({
  method: 'get',
  path: '/access-reviews/{reviewId}',
  permission,
  summary: 'One review: who has access, and what was said of it',
  request: { params },
  responses: view,
});
const judge = defineRoute({
  method: 'post',
  path: '/access-reviews/{reviewId}/judgments',
  permission,
  summary: 'Say whether somebody keeps the access, over the version of the entry that was read',
  request: { params, body: jsonBody(judgmentInputSchema) },
  responses: view,
});
const signOff = defineRoute({
  method: 'post',
  path: '/access-reviews/{reviewId}/sign-off',
  permission,
  summary: 'End a review in which everybody was judged and every verdict carried out',
  request: { params, body: jsonBody(reviewSignOffSchema) },
  responses: view,
});
const exported = defineRoute({
  method: 'get',
  path: '/access-reviews/{reviewId}/export',
  permission,
  summary: 'A review as a file; who takes it away stands in the trail',
  request: { params, query: reviewFileQuerySchema },
  responses: fileAnswers,
});

/** Reviews of access: the same routes in a partnership's function and in the agency's. */
export const accessReviewRoutes = (dependencies: ReviewDependencies) => {
  const show = viewReview(dependencies);
  return newRouter()
    .openapi(list, async (c) => {
      const current = await currentReviewOf(dependencies);
      const held = (await dependencies.reviews.reviews()).map(({ id }) => id).filter((id) => id !== current);
      const found = { current: await show(authorOf(c.get('actor')), current), earlier: held.toReversed() };
      return c.json(accessReviewsSchema.parse(found), 200);
    })
    .openapi(read, async (c) => {
      const { reviewId } = c.req.valid('param');
      return c.json(reviewViewSchema.parse(await show(authorOf(c.get('actor')), reviewId)), 200);
    })
    .openapi(judge, async (c) => {
      const author = authorOf(c.get('actor'));
      const { reviewId } = c.req.valid('param');
      const judged = await judgeAccess(dependencies)(author, reviewId, c.req.valid('json'));
      return judged.ok ? c.json(reviewViewSchema.parse(await show(author, reviewId)), 200) : problem(c, judged.error);
    })
    .openapi(signOff, async (c) => {
      const author = authorOf(c.get('actor'));
      const { reviewId } = c.req.valid('param');
      const signed = await signOffReview(dependencies)(author, reviewId, c.req.valid('json').expectedVersion);
      return signed.ok ? c.json(reviewViewSchema.parse(await show(author, reviewId)), 200) : problem(c, signed.error);
    })
    .openapi(exported, async (c) => {
      const { reviewId } = c.req.valid('param');
      const made = await reviewFile(dependencies)(authorOf(c.get('actor')), reviewId, c.req.valid('query'));
      return made.ok ? download(made.value) : problem(c, made.error);
    });
};
export type AccessReviewRoutes = ReturnType<typeof accessReviewRoutes>;
