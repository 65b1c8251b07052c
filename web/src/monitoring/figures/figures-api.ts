import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type {
  AgencyMonitoringFiguresRoutes,
  MonitoringFiguresRoutes,
} from '../../../../functions/monitoring/published/routes.ts';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import type { ExportFormat } from '../../../../shared/kernel/export.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import type { TakenTable } from '../../../../shared/monitoring/figures/lines.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';
import { keptWhilePaging } from './view.ts';

const own = (place: Place) => hc<MonitoringFiguresRoutes>(place.api, { fetch: place.fetch })['monitoring-figures'];
const all = (place: Place) =>
  hc<AgencyMonitoringFiguresRoutes>(place.api, { fetch: place.fetch })['monitoring-figures'];

const pageFrom = (before: Quarter | undefined) => (before === undefined ? {} : { before });

/** A page of quarters: the newest, or those before one. */
export const monitoringFiguresQuery = (place: Place, before: Quarter | undefined) =>
  queryOptions({
    queryKey: [place.id, 'monitoringFigures', before],
    queryFn: () => answerOf(own(place).$get({ query: pageFrom(before) })),
    placeholderData: keptWhilePaging(place.id),
  });

export const agencyMonitoringFiguresQuery = (place: Place, before: Quarter | undefined) =>
  queryOptions({
    queryKey: [place.id, 'agencyMonitoringFigures', before],
    queryFn: () => answerOf(all(place).$get({ query: pageFrom(before) })),
    placeholderData: keptWhilePaging(place.id),
  });

/** A table as a file; the route is called the same in a partnership and at the agency. */
export const exportFigures = (
  place: Place,
  query: TakenTable & { readonly format: ExportFormat; readonly language: Language },
) => own(place).export.$get({ query });
