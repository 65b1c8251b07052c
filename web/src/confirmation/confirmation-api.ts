import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ConfirmationRoutes } from '../../../functions/confirmation/routes.ts';
import type { ConfirmationRequest } from '../../../shared/confirmation/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';

const client = (place: Place) => hc<ConfirmationRoutes>(place.api, { fetch: place.fetch }).confirmations;

export const confirmationsQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'confirmations', trajectoryId],
    queryFn: () => answerOf(client(place).$get({ query: { trajectoryId } })),
    ...FOLLOWING,
  });

export const askForConfirmation = (place: Place, json: ConfirmationRequest) => answerOf(client(place).$post({ json }));
