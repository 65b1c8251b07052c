import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgencyCoordinationRoutes, CoordinationRoutes } from '../../../functions/coordination/routes.ts';
import type { TalkNoteRequest } from '../../../shared/coordination/talk.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';

const client = (place: Place) => hc<CoordinationRoutes>(place.api, { fetch: place.fetch }).coordination;

export const waitingTalksQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'waitingTalks'], queryFn: () => answerOf(client(place).$get()), ...FOLLOWING });

export const coordinationQuery = (place: Place, companyId: string) =>
  queryOptions({
    queryKey: [place.id, 'coordination', companyId],
    queryFn: () => answerOf(client(place)[':companyId'].$get({ param: { companyId } })),
    ...FOLLOWING,
  });

export const sayAbout = (place: Place, companyId: string, json: TalkNoteRequest) =>
  answerOf(client(place)[':companyId'].$post({ param: { companyId }, json }));

export const sharedCompaniesQuery = (place: Place, after: string | undefined) =>
  queryOptions({
    queryKey: [place.id, 'sharedCompanies', after],
    queryFn: () =>
      answerOf(hc<AgencyCoordinationRoutes>(place.api, { fetch: place.fetch }).overlaps.$get({ query: { after } })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });
