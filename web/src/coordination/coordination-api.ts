import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgencyCoordinationRoutes, CoordinationRoutes } from '../../../functions/coordination/routes.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

export const overlapsQuery = (place: Place, enterpriseNumber: string) =>
  queryOptions({
    queryKey: [place.id, 'overlaps', enterpriseNumber],
    queryFn: () =>
      answerOf(
        hc<CoordinationRoutes>(place.api, { fetch: place.fetch }).overlaps[':enterpriseNumber'].$get({
          param: { enterpriseNumber },
        }),
      ),
  });

export const sharedCompaniesQuery = (place: Place, after: string | undefined) =>
  queryOptions({
    queryKey: [place.id, 'sharedCompanies', after],
    queryFn: () =>
      answerOf(hc<AgencyCoordinationRoutes>(place.api, { fetch: place.fetch }).overlaps.$get({ query: { after } })),
    placeholderData: (before) => before,
  });
