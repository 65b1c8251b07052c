import {
  answerRequestSchema,
  shownRoundRequestSchema,
  shownRoundSchema,
  takenSchema,
} from '../../shared/maturity/requests.ts';
import { problem } from '../platform/http/problem.ts';
import { definePublicRoute, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import type { RespondentDependencies } from './answer.ts';

type Answers = typeof import('./answer.ts');
/** What answers a link; it is loaded by the first one that comes, so that it costs other requests nothing. */
type LoadAnswers = () => Promise<{ readonly use: Answers; readonly dependencies: RespondentDependencies }>;

/** For whoever has a link, without sign-in: the secret in the body is all that opens anything. */
export const publicMaturityRoutes = (basePath: string, load: LoadAnswers) => {
  const show = definePublicRoute({
    method: 'post',
    path: `${basePath}/maturity/shown`,
    summary: 'What a respondent is asked, by the secret of the link',
    request: { body: jsonBody(shownRoundRequestSchema) },
    responses: { 200: jsonAnswer('The round', shownRoundSchema) },
  });
  const take = definePublicRoute({
    method: 'post',
    path: `${basePath}/maturity/answered`,
    summary: 'The respondent answers, once',
    request: { body: jsonBody(answerRequestSchema) },
    responses: { 200: jsonAnswer('Taken', takenSchema) },
  });
  return newRouter()
    .openapi(show, async (c) => {
      const { use, dependencies } = await load();
      const shown = await use.showRound(dependencies)(c.req.valid('json'));
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(take, async (c) => {
      const { use, dependencies } = await load();
      const taken = await use.takeAnswer(dependencies)(c.req.valid('json'));
      return taken.ok ? c.json({ taken: true as const }, 200) : problem(c, taken.error);
    });
};
