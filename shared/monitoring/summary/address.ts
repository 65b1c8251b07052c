import { AGENCY_PLACE } from '../../summary/schema.ts';

/** The path of the page with the figures of the monitoring, of a partnership or of all together. */
export const figuresAddress = (place: string): string =>
  place === AGENCY_PLACE ? '/agency/monitoring-figures' : `/partnerships/${place}/monitoring`;
