import { onlineManager, QueryClient } from '@tanstack/react-query';
import { isApiError, isOffline } from './api-error.ts';

const WORTH_ANOTHER_TRY: readonly string[] = ['unavailable', 'tooManyRequests'];
const MAXIMUM_TRIES = 2;
const FRESH_MILLISECONDS = 15_000;

/**
 * For what the projector keeps (lists, figures): asked again as long as one looks at it, because it follows a change a little later,
 * and after an import of thousands of companies a good deal later.
 */
export const FOLLOWING = { refetchInterval: FRESH_MILLISECONDS } as const;

/** Asks again only what may pass by itself: a refusal stays a refusal, and a request that changes something is never repeated. */
export const createQueryClient = (): QueryClient => {
  // The library takes it that a page begins with a network, and would not notice that one came.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MILLISECONDS,
        networkMode: 'always',
        refetchOnReconnect: true,
        // A network can be back without the browser saying so: it leads somewhere again, or this page did not know that it was gone.
        refetchInterval: ({ state: { error } }) => (isOffline(error) ? FRESH_MILLISECONDS : false),
        retry: (failures, error) =>
          failures < MAXIMUM_TRIES && isApiError(error) && WORTH_ANOTHER_TRY.includes(error.code),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
};
