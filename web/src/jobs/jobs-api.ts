import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { JobRoutes } from '../../../functions/jobs/runs/routes.ts';
import type { JobList } from '../../../shared/jobs/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const POLL_MILLISECONDS = 30_000;

/** The jobs of one store, asked again every half a minute: who looks here waits for something to end. */
export const jobsQuery = ({ fetch }: Place, api: string) =>
  queryOptions({
    queryKey: [api, 'jobs'],
    queryFn: (): Promise<JobList> => answerOf(hc<JobRoutes>(api, { fetch }).jobs.$get()),
    refetchInterval: POLL_MILLISECONDS,
  });
