import type { Quarter } from '../../kernel/dates.ts';
import { AGENCY_PLACE } from '../../summary/schema.ts';

/** The path of the page with the figures of a quarter, of a partnership or of all together: without the quarter the page opens the newest. */
export const figuresAddress = (place: string, quarter: Quarter): string =>
  `${place === AGENCY_PLACE ? '/agency/monitoring-figures' : `/partnerships/${place}/monitoring`}?quarter=${quarter}`;
