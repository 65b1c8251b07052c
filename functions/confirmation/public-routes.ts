import {
  answeredSchema,
  confirmRequestSchema,
  objectRequestSchema,
  shownConfirmationSchema,
  shownRequestSchema,
} from '../../shared/confirmation/schema.ts';
import { problem } from '../platform/http/problem.ts';
import { definePublicRoute, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import type { AnswerDependencies } from './answer.ts';

type Answers = typeof import('./answer.ts');
/** What answers a link; it is loaded by the first one that comes, so that it costs other requests nothing. */
export type LoadAnswers = () => Promise<{ readonly use: Answers; readonly dependencies: AnswerDependencies }>;

/** For whoever has a link, without sign-in: the secret in the body is all that opens anything. */
export const publicConfirmationRoutes = (basePath: string, load: LoadAnswers) => {
  const show = definePublicRoute({
    method: 'post',
    path: `${basePath}/confirmations/shown`,
    summary: 'What a company is asked to confirm, by the secret of its link',
    request: { body: jsonBody(shownRequestSchema) },
    responses: { 200: jsonAnswer('The text', shownConfirmationSchema) },
  });
  const confirm = definePublicRoute({
    method: 'post',
    path: `${basePath}/confirmations/confirmed`,
    summary: 'The company confirms',
    request: { body: jsonBody(confirmRequestSchema) },
    responses: { 200: jsonAnswer('Written down', answeredSchema) },
  });
  const object = definePublicRoute({
    method: 'post',
    path: `${basePath}/confirmations/objected`,
    summary: 'The company objects, with a remark',
    request: { body: jsonBody(objectRequestSchema) },
    responses: { 200: jsonAnswer('Written down', answeredSchema) },
  });
  return newRouter()
    .openapi(show, async (c) => {
      const { use, dependencies } = await load();
      const shown = await use.showConfirmation(dependencies)(c.req.valid('json'));
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(confirm, async (c) => {
      const { use, dependencies } = await load();
      const answered = await use.answerConfirmation(dependencies)({ ...c.req.valid('json'), outcome: 'confirmed' });
      return answered.ok ? c.json(answered.value, 200) : problem(c, answered.error);
    })
    .openapi(object, async (c) => {
      const { use, dependencies } = await load();
      const answered = await use.answerConfirmation(dependencies)({ ...c.req.valid('json'), outcome: 'objected' });
      return answered.ok ? c.json(answered.value, 200) : problem(c, answered.error);
    });
};
