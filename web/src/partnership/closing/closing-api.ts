import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { ClosingRoutes } from '../../../../functions/partnership/closing/routes.ts';
import type { ExtensionRequest } from '../../../../shared/partnership/closing/schema.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<ClosingRoutes>(place.api, { fetch: place.fetch }).closings[':period'];
const ofPeriod = (period: number) => ({ period: String(period) });

export const closingQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'close', period],
    queryFn: () => answerOf(client(place).$get({ param: ofPeriod(period) })),
  });

/** What can be done at the end of a period; each answers the period as it then stands. */
export const closingSteps = (place: Place, period: number) => {
  const param = ofPeriod(period);
  return {
    extend: (json: ExtensionRequest) => answerOf(client(place).extension.$put({ param, json })),
    close: () => answerOf(client(place).$post({ param, json: {} })),
    reopen: (json: { expectedVersion: number; reason: string }) =>
      answerOf(client(place).reopening.$post({ param, json })),
  };
};
