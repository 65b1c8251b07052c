import type { OfferFilter } from '../../../../shared/partnership/members/offer-filter.ts';
import { type AddressValues, chosen, textOf } from '../../app/search-values.ts';

/** What a company looks for, as the address says it: a page that was filtered can be passed on. */
export const readOfferSearch = ({ region, theme, segment }: AddressValues): OfferFilter =>
  chosen({ region: textOf(region), theme: textOf(theme), segment: textOf(segment) });
