import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ClosingRoutes } from '../../../../functions/partnership/closing/routes.ts';
import type { ExtensionRequest } from '../../../../shared/partnership/closing/schema.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

/** Once in so many milliseconds is enough to notice the end of a partnership. */
const A_WHILE = 300_000;

const client = (place: Place) => hc<ClosingRoutes>(place.api, { fetch: place.fetch }).closings;
const ofPeriod = (period: number) => ({ period: String(period) });

export const closingQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'close', period],
    queryFn: () => answerOf(client(place)[':period'].$get({ param: ofPeriod(period) })),
  });

/** Whether the partnership ended, for every screen. */
export const endQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'close'],
    queryFn: () => answerOf(client(place).$get()),
    staleTime: A_WHILE,
  });

/** What can be done at the end of a period; each answers the period as it then stands. */
export const closingSteps = (place: Place, period: number) => {
  const param = ofPeriod(period);
  return {
    extend: (json: ExtensionRequest) => answerOf(client(place)[':period'].extension.$put({ param, json })),
    close: () => answerOf(client(place)[':period'].$post({ param, json: {} })),
    reopen: (json: { expectedVersion: number; reason: string }) =>
      answerOf(client(place)[':period'].reopening.$post({ param, json })),
  };
};
