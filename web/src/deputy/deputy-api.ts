import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { DeputyRoutes } from '../../../functions/deputy/routes.ts';
import type { DeputyEnd, DeputyNaming } from '../../../shared/deputy/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<DeputyRoutes>(place.api, { fetch: place.fetch }).deputies;

export const deputiesQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'deputies'], queryFn: () => answerOf(client(place).$get()) });

export const nameDeputy = (place: Place, personId: string, json: DeputyNaming) =>
  answerOf(client(place)[':personId'].$post({ param: { personId }, json }));

export const endDeputy = (place: Place, personId: string, json: DeputyEnd) =>
  answerOf(client(place)[':personId'].end.$post({ param: { personId }, json }));
