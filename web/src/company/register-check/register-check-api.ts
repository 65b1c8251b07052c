import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { RegisterCheckRoutes } from '../../../../functions/company/register-check/routes.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) =>
  hc<RegisterCheckRoutes>(place.api, { fetch: place.fetch }).companies[':companyId']['register-check'];

export const registerCheckQuery = (place: Place, companyId: string) =>
  queryOptions({
    queryKey: [place.id, 'registerCheck', companyId],
    queryFn: () => answerOf(client(place).$get({ param: { companyId } })),
  });

export const takeOver = (place: Place, companyId: string, json: { expectedVersion: number; key: string }) =>
  answerOf(client(place)['take-over'].$post({ param: { companyId }, json }));

export const dismiss = (
  place: Place,
  companyId: string,
  json: { expectedVersion: number; key: string; reason: string },
) => answerOf(client(place).dismissals.$post({ param: { companyId }, json }));
