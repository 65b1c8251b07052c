import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { DeputyListRoutes, DeputyRoutes } from '../../../functions/deputy/routes.ts';
import type { DeputyEnd, DeputyNaming } from '../../../shared/deputy/schema.ts';
import { answerOf } from '../app/api.ts';
import { type Place, usePlace } from '../app/place.ts';

const client = (place: Place) => hc<DeputyRoutes>(place.api, { fetch: place.fetch });
const list = (place: Place) => hc<DeputyListRoutes>(place.api, { fetch: place.fetch });

/** Of everybody of a partnership. */
export const deputiesQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'deputies'], queryFn: () => answerOf(list(place).deputies.$get()) });

export const replacementQuery = (place: Place, personId: string) =>
  queryOptions({
    queryKey: [place.id, 'deputies', personId],
    queryFn: () => answerOf(client(place).deputies[':personId'].$get({ param: { personId } })),
  });

/** For whom the one who looks stands in. */
export const dutiesQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'duties'], queryFn: () => answerOf(client(place).duties.$get()) });

export const nameDeputy = (place: Place, personId: string, json: DeputyNaming) =>
  answerOf(client(place).deputies[':personId'].$post({ param: { personId }, json }));

export const endDeputy = (place: Place, personId: string, json: DeputyEnd) =>
  answerOf(client(place).deputies[':personId'].end.$post({ param: { personId }, json }));

/** Who stands in shows on many screens of the place. */
export const useFollow = () => {
  const place = usePlace();
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [place.id] });
};
