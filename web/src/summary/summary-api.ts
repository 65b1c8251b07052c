import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SummaryRoutes } from '../../../functions/summary/routes.ts';
import type { FrozenSummary } from '../../../shared/summary/schema.ts';
import { answerOf } from '../app/api.ts';
import { quarterInPath } from '../app/paths.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<SummaryRoutes>(place.api, { fetch: place.fetch });

export const summariesQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'summaries'], queryFn: () => answerOf(client(place).summaries.$get()) });

export const summaryQuery = (place: Place, quarter: string) =>
  queryOptions({
    queryKey: [place.id, 'summary', quarter],
    // What is frozen does not change: it is asked once.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<FrozenSummary> =>
      answerOf(client(place).summaries[':quarter'].$get({ param: { quarter: quarterInPath(quarter) } })),
  });
