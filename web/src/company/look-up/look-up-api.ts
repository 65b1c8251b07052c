import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { LookUpRoutes } from '../../../../functions/company/look-up/routes.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<LookUpRoutes>(place.api, { fetch: place.fetch })['company-look-up'];

export const hitsQuery = (place: Place, search: string) =>
  queryOptions({
    queryKey: [place.id, 'lookUp', 'hits', search],
    queryFn: () => answerOf(client(place).$get({ query: { search } })),
  });

export const answerQuery = (place: Place, number: string) =>
  queryOptions({
    queryKey: [place.id, 'lookUp', 'answer', number],
    queryFn: () => answerOf(client(place)[':number'].$get({ param: { number } })),
  });
