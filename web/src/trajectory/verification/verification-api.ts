import { hc } from 'hono/client';
import type { VerificationRoutes } from '../../../../functions/trajectory/verification/routes.ts';
import type {
  FollowUpRequest,
  QueryAnswerRequest,
  QueryRequest,
  QueryWithdrawal,
  ReopeningRequest,
} from '../../../../shared/trajectory/requests.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

/** What comes after the completion of one trajectory; each answers the trajectory as it then stands. */
export const verificationOf = (place: Place, trajectoryId: string) => {
  const param = { trajectoryId };
  const one = hc<VerificationRoutes>(place.api, { fetch: place.fetch }).trajectories[':trajectoryId'];
  const query = one.queries[':queryId'];
  return {
    reopen: (json: ReopeningRequest) => answerOf(one.reopening.$post({ param, json })),
    ask: (json: QueryRequest) => answerOf(one.queries.$post({ param, json })),
    answer: (queryId: string, json: QueryAnswerRequest) =>
      answerOf(query.answer.$post({ param: { ...param, queryId }, json })),
    withdraw: (queryId: string, json: QueryWithdrawal) =>
      answerOf(query.withdrawal.$post({ param: { ...param, queryId }, json })),
    followUp: (actionId: string, json: FollowUpRequest) =>
      answerOf(one.actions[':actionId']['follow-up'].$post({ param: { ...param, actionId }, json })),
  };
};
