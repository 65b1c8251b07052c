import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { OverviewRoutes } from '../../../functions/trajectory/overview/routes.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { HandOver } from '../../../shared/trajectory/hand-over.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';
import { filtersOf, type TrajectoryListSearch } from './list-search.ts';

const client = (place: Place) => hc<OverviewRoutes>(place.api, { fetch: place.fetch }).trajectories;

/** The board shows all phases, in an order of its own. */
const boardFilters = (search: TrajectoryListSearch) => {
  const { phase: _, sort: __, direction: ___, ...filters } = filtersOf(search);
  return filters;
};

export const boardQuery = (place: Place, search: TrajectoryListSearch) =>
  queryOptions({
    queryKey: [place.id, 'board', boardFilters(search)],
    queryFn: () => answerOf(client(place).board.$get({ query: boardFilters(search) })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

export const caseLoadQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'caseLoad'],
    queryFn: () => answerOf(client(place)['case-load'].$get()),
    ...FOLLOWING,
  });

export const exportTrajectories = (
  place: Place,
  search: TrajectoryListSearch,
  as: { readonly format: ExportFormat; readonly language: Language },
) => client(place).export.$get({ query: { ...filtersOf(search), columns: search.columns, ...as } });

export const handOver = (place: Place, json: HandOver) => answerOf(client(place)['hand-over'].$post({ json }));
