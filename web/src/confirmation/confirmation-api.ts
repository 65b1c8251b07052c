import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ConfirmationRoutes } from '../../../functions/confirmation/routes.ts';
import type { ConfirmationRequest, ConfirmationWithdrawal } from '../../../shared/confirmation/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';
import { trajectoryQuery } from '../trajectory/trajectory-api.ts';

const client = (place: Place) => hc<ConfirmationRoutes>(place.api, { fetch: place.fetch }).confirmations;

export const confirmationsQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'confirmations', trajectoryId],
    queryFn: () => answerOf(client(place).$get({ query: { trajectoryId } })),
    ...FOLLOWING,
  });

export const askForConfirmation = (place: Place, json: ConfirmationRequest) => answerOf(client(place).$post({ json }));

export const withdrawConfirmation = (place: Place, json: ConfirmationWithdrawal) =>
  answerOf(client(place).withdrawn.$post({ json }));

/** Asks anew for what a request moves: itself, and its trajectory, which says whom mails do not reach. */
export const requestMoved = (queries: QueryClient, place: Place, trajectoryId: string): void => {
  for (const { queryKey } of [confirmationsQuery(place, trajectoryId), trajectoryQuery(place, trajectoryId)])
    void queries.invalidateQueries({ queryKey });
};
