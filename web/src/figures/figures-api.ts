import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgencyFiguresRoutes, FiguresRoutes } from '../../../functions/figures/routes.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';
import type { FiguresSearch } from './figures-search.ts';

const agency = (place: Place) => hc<AgencyFiguresRoutes>(place.api, { fetch: place.fetch });

export const figuresQuery = (place: Place, search: FiguresSearch) =>
  queryOptions({
    queryKey: [place.id, 'figures', search],
    queryFn: () => answerOf(hc<FiguresRoutes>(place.api, { fetch: place.fetch }).figures.$get({ query: search })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

/** Per partner, region, size and theme. */
export const progressQuery = (place: Place, search: FiguresSearch) =>
  queryOptions({
    queryKey: [place.id, 'figures', 'progress', search],
    queryFn: () =>
      answerOf(hc<FiguresRoutes>(place.api, { fetch: place.fetch }).figures.progress.$get({ query: search })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

export type ProgressFormat = 'xlsx' | 'csv' | 'pdf';

export const progressFile = (place: Place, search: FiguresSearch, format: ProgressFormat, language: Language) =>
  hc<FiguresRoutes>(place.api, { fetch: place.fetch }).figures.progress.files[':format'].$get({
    param: { format },
    query: { ...search, language },
  });

export const agencyDashboardQuery = (place: Place, search: FiguresSearch) =>
  queryOptions({
    queryKey: [place.id, 'dashboard', search],
    queryFn: () => answerOf(agency(place).dashboard.$get({ query: search })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

/** One partnership's figures as the agency sees them. */
export const drillDownQuery = (place: Place, partnershipId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: [place.id, 'figures', partnershipId, search],
    queryFn: () =>
      answerOf(agency(place).partnerships[':partnershipId'].figures.$get({ param: { partnershipId }, query: search })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });
