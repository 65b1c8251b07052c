import type { IsoDate } from '../../kernel/dates.ts';
import type { Agreement } from './schema.ts';

/** Which of two versions is the later one: by the day it holds from, and on the same day by its number. */
const isLater = (one: Agreement, other: Agreement): boolean =>
  one.validFrom === other.validFrom ? one.number > other.number : one.validFrom > other.validFrom;

/**
 * The agreement that holds on a day: the last version signed by all that holds from that day or before. Nothing as long as there is none: what
 * the partners did not agree on is not filled in for them (P:135-137). Versions of one period are to be given.
 */
export const agreementOn = (agreements: readonly Agreement[], day: IsoDate): Agreement | undefined =>
  agreements
    .filter(({ state, validFrom }) => state === 'inForce' && validFrom <= day)
    .reduce<Agreement | undefined>((last, next) => (last && isLater(last, next) ? last : next), undefined);
