import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { MeasurementRoutes } from '../../../../functions/monitoring/measurement/routes.ts';
import type { MonitoringQuarterRoutes } from '../../../../functions/monitoring/quarter/routes.ts';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { isGoing } from '../../../../shared/monitoring/measurement/going.ts';
import { quarterInPath } from '../../../../shared/summary/quarter-in-path.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';
import { POLL_MILLISECONDS } from '../../document/task-api.ts';

const quarters = (place: Place) =>
  hc<MonitoringQuarterRoutes>(place.api, { fetch: place.fetch })['monitoring-quarters'];
const measurements = (place: Place) => hc<MeasurementRoutes>(place.api, { fetch: place.fetch }).measurements;

/** The latest quarters and measurements, asked again every second as long as one is being measured. */
export const quartersQuery = (place: Place) =>
  queryOptions({
    queryKey: [place.id, 'monitoringQuarters'],
    queryFn: () => answerOf(quarters(place).$get()),
    refetchInterval: ({ state: { data } }) =>
      data?.measurements.some((measurement) => isGoing(measurement, Date.now())) ? POLL_MILLISECONDS : false,
  });

type Seen = { readonly quarter: Quarter; readonly version: number };

export const checkQuarter = (place: Place, { quarter, version }: Seen) =>
  answerOf(quarters(place)[':quarter'].check.$post({ param: { quarter: quarterInPath(quarter) }, json: { version } }));
export const closeQuarter = (place: Place, { quarter, version }: Seen) =>
  answerOf(quarters(place)[':quarter'].close.$post({ param: { quarter: quarterInPath(quarter) }, json: { version } }));
export const reopenQuarter = (place: Place, { quarter, version }: Seen, reason: string) =>
  answerOf(
    quarters(place)[':quarter'].reopen.$post({ param: { quarter: quarterInPath(quarter) }, json: { version, reason } }),
  );

/** Everything of a quarter as one file. */
export const archiveOf = (place: Place, quarter: Quarter) =>
  quarters(place)[':quarter'].archive.$get({ param: { quarter: quarterInPath(quarter) } });

export const measureAnew = (place: Place, key: string) =>
  answerOf(measurements(place).$post({ json: {}, header: { 'idempotency-key': key } }));
