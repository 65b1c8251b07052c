import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type * as z from 'zod';
import type { MaturityRoutes } from '../../../functions/maturity/routes.ts';
import type {
  ContextRequest,
  ConversationRequest,
  closingSchema,
  InvitationRequest,
  overrideRequestSchema,
  RoundRequest,
  removalSchema,
} from '../../../shared/maturity/requests.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';

const client = (place: Place) => hc<MaturityRoutes>(place.api, { fetch: place.fetch }).maturity;
export type Which = { readonly companyId: string; readonly scanId: string };
const one = (place: Place) => client(place)[':companyId'][':scanId'];

export const scansQuery = (place: Place, companyId: string) =>
  queryOptions({
    queryKey: [place.id, 'maturity', companyId],
    queryFn: () => answerOf(client(place)[':companyId'].$get({ param: { companyId } })),
    ...FOLLOWING,
  });
export const invitationsQuery = (place: Place, param: Which) =>
  queryOptions({
    queryKey: [place.id, 'maturity', param.companyId, 'invitations', param.scanId],
    queryFn: () => answerOf(one(place).invitations.$get({ param })),
  });

const header = (key: string) => ({ header: { 'idempotency-key': key } });
export const holdConversation = (place: Place, json: ConversationRequest, key: string) =>
  answerOf(client(place).conversations.$post({ json, ...header(key) }));
export const openRound = (place: Place, json: RoundRequest, key: string) =>
  answerOf(client(place).rounds.$post({ json, ...header(key) }));
export const invite = (place: Place, param: Which, json: InvitationRequest) =>
  answerOf(one(place).invitations.$post({ param, json }));
export const closeRound = (place: Place, param: Which, json: z.infer<typeof closingSchema>) =>
  answerOf(one(place).closing.$post({ param, json }));
export const describeContext = (place: Place, param: Which, json: ContextRequest) =>
  answerOf(one(place).context.$put({ param, json }));
export const overrideType = (place: Place, param: Which, json: z.infer<typeof overrideRequestSchema>) =>
  answerOf(one(place).override.$post({ param, json }));
export const removeScan = (place: Place, param: Which, json: z.infer<typeof removalSchema>) =>
  answerOf(one(place).removal.$post({ param, json }));
