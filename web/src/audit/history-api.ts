import { infiniteQueryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AuditRoutes } from '../../../functions/audit/routes.ts';
import type { RootKind } from '../../../shared/audit/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const client = (place: Place) => hc<AuditRoutes>(place.api, { fetch: place.fetch });

export const historyQuery = (place: Place, rootKind: RootKind, rootId: string) =>
  infiniteQueryOptions({
    queryKey: [place.id, 'history', rootKind, rootId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client(place).history[':rootKind'][':rootId'].$get({
          param: { rootKind, rootId },
          query: { cursor: pageParam },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
