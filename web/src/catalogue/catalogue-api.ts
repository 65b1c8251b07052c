import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CatalogueKeepingRoutes, CatalogueRoutes } from '../../../functions/catalogue/routes.ts';
import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import type { CheckRequest, EntryAddition, EntryChange } from '../../../shared/catalogue/schema.ts';
import type { CataloguesView } from '../../../shared/catalogue/view.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
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

/** Which entry of which list. */
export type Which = { readonly catalogue: CatalogueName; readonly code: string };

/** What the agency does with one entry, or with a list as a whole; each change answers every list as it then stands. */
export const keepingOf = (place: Place) => {
  const client = hc<CatalogueKeepingRoutes>(place.api, { fetch: place.fetch }).catalogues;
  return {
    add: (catalogue: CatalogueName, json: EntryAddition, key: string): Promise<CataloguesView> =>
      answerOf(client[':catalogue'].$post({ param: { catalogue }, json, header: { 'idempotency-key': key } })),
    change: (param: Which, json: EntryChange): Promise<CataloguesView> =>
      answerOf(client[':catalogue'][':code'].$put({ param, json })),
    check: (param: Which, json: CheckRequest): Promise<CataloguesView> =>
      answerOf(client[':catalogue'][':code'].checks.$post({ param, json })),
    export: (catalogue: CatalogueName, query: { format: ExportFormat; language: Language }) =>
      client[':catalogue'].export.$get({ param: { catalogue }, query }),
  };
};
