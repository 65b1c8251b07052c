import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { LeaverDeliveryRoutes } from '../../../../functions/monitoring/delivery/routes.ts';
import type { Task } from '../../../../shared/document/schema.ts';
import type { LeaverDeliveryRequest } from '../../../../shared/monitoring/delivery/schema.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';
import { isGoing, POLL_MILLISECONDS } from '../../document/task-api.ts';
import { upload } from '../../document/upload.ts';

const deliveries = (place: Place) => hc<LeaverDeliveryRoutes>(place.api, { fetch: place.fetch })['leaver-deliveries'];

/** All deliveries, asked again every second as long as one of them is going. */
export const deliveriesQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'leaverDeliveries'],
    queryFn: () => answerOf(deliveries(place).$get()),
    refetchInterval: ({ state }) => (state.data?.rows.some(({ task }) => isGoing(task)) ? POLL_MILLISECONDS : false),
  });

/** Until when rows are kept. Changes a few times in all the years of the programme. */
export const retentionQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'leaverRowsRetention'],
    queryFn: () => answerOf(deliveries(place).retention.$get()),
  });

export const deliveryReportUrl = async (place: Place, deliveryId: string): Promise<string> =>
  (await answerOf(deliveries(place)[':deliveryId'].report.$get({ param: { deliveryId } }))).url;

/** Announces a delivery, uploads its file and lets the reading begin. */
export const bringDelivery = async (
  place: Place,
  request: LeaverDeliveryRequest,
  file: File,
  key: string,
): Promise<Task> => {
  const asked = await answerOf(deliveries(place).$post({ json: request, header: { 'idempotency-key': key } }));
  if (asked.upload) await upload(asked.upload, file);
  const param = { deliveryId: asked.found.delivery.id };
  return answerOf(deliveries(place)[':deliveryId'].start.$post({ param, json: {} }));
};
