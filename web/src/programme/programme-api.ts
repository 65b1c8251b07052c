import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ProgrammeRoutes } from '../../../functions/programme/routes.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

export const rulesQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'programmeRules'],
    queryFn: () => answerOf(hc<ProgrammeRoutes>(place.api, { fetch: place.fetch })['programme-rules'].$get()),
  });
