import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SuccessionRoutes } from '../../../../functions/monitoring/succession/routes.ts';
import type { SuccessionRemoval, SuccessionRequest } from '../../../../shared/monitoring/succession/schema.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const successions = (place: Place) => hc<SuccessionRoutes>(place.api, { fetch: place.fetch }).successions;

export const successionsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'successions'], queryFn: () => answerOf(successions(place).$get()) });

export const noteSuccession = (place: Place, request: SuccessionRequest) =>
  answerOf(successions(place).$post({ json: request }));

export const takeSuccessionBack = (place: Place, enterpriseNumber: string, removal: SuccessionRemoval) =>
  answerOf(successions(place)[':enterpriseNumber'].removal.$post({ param: { enterpriseNumber }, json: removal }));
