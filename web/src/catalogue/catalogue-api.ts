import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CatalogueRoutes } from '../../../functions/catalogue/routes.ts';
import type { CataloguesView } from '../../../shared/catalogue/view.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const FRESH_MILLISECONDS = 300_000;

/** Every catalogue. The browser keeps the answer and asks whether it still holds: what did not change is not sent again. */
export const cataloguesQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'catalogues'],
    staleTime: FRESH_MILLISECONDS,
    queryFn: (): Promise<CataloguesView> =>
      answerOf(hc<CatalogueRoutes>(place.api, { fetch: place.fetch }).catalogues.$get()),
  });
