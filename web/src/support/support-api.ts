import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SupportRoutes } from '../../../functions/support/routes.ts';
import type { SupportChange, SupportLog, SupportRemoval } from '../../../shared/support/schema.ts';
import { answerOf } from '../app/api.ts';
import { deviceStore } from '../app/browser.ts';
import type { Place } from '../app/place.ts';
import { sendAll, waitingQueue } from './waiting.ts';

const client = (place: Place) => hc<SupportRoutes>(place.api, { fetch: place.fetch }).support;

export const trajectorySupportQuery = (place: Place, trajectoryId: string) =>
  infiniteQueryOptions({
    queryKey: [place.id, 'support', 'trajectory', trajectoryId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(client(place).trajectories[':trajectoryId'].$get({ param: { trajectoryId }, query: { cursor } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const supportMonthQuery = (place: Place, month: string) =>
  queryOptions({
    queryKey: [place.id, 'support', 'month', month],
    queryFn: () => answerOf(client(place).months[':month'].$get({ param: { month } })),
  });

export const supportActivityQuery = (place: Place, activityId: string) =>
  queryOptions({
    queryKey: [place.id, 'support', 'activity', activityId],
    queryFn: () => answerOf(client(place).activities[':activityId'].$get({ param: { activityId } })),
  });

/** On a weak connection an entry rather waits on the device than that somebody waits for it. */
const PATIENCE_MILLISECONDS = 15_000;

export const logSupport = (place: Place, json: SupportLog, key: string) =>
  answerOf(
    client(place).activities.$post(
      { json, header: { 'idempotency-key': key } },
      { init: { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) } },
    ),
  );

export const changeSupport = (place: Place, activityId: string, json: SupportChange) =>
  answerOf(client(place).activities[':activityId'].$put({ param: { activityId }, json }));

export const removeSupport = (place: Place, activityId: string, json: SupportRemoval) =>
  answerOf(client(place).activities[':activityId'].removal.$post({ param: { activityId }, json }));

export const queueOf = (place: Place) => waitingQueue(deviceStore, { place: place.id, subject: place.me.subject });

export const waitingQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'supportWaiting'], queryFn: async () => queueOf(place).all(), staleTime: 0 });

/** After an entry came or went: what waits, the lists with it, and the history are read again. */
export const supportMoved = (client: QueryClient, place: Place): void => {
  void client.invalidateQueries({
    queryKey: [place.id],
    predicate: ({ queryKey: [, what] }) => ['support', 'supportWaiting', 'history'].includes(String(what)),
  });
};

/** Sends what waits, in one tab at a time: another one that is at it makes this one pass over it. */
export const sendWaiting = (place: Place, queries: QueryClient): Promise<void> =>
  navigator.locks.request(`iwf.waiting.${place.id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await sendAll(queueOf(place), ({ entry, key }) => logSupport(place, entry, key));
    supportMoved(queries, place);
  });
