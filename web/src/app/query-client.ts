import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './api-error.ts';

const WORTH_ANOTHER_TRY: readonly string[] = ['unavailable', 'tooManyRequests'];
const MAXIMUM_TRIES = 2;
const FRESH_MILLISECONDS = 15_000;

/** Asks again only what may pass by itself: a refusal stays a refusal, and a request that changes something is never repeated. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLISECONDS,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < MAXIMUM_TRIES && isApiError(error) && WORTH_ANOTHER_TRY.includes(error.code),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
