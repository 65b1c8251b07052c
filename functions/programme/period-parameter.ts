import * as z from 'zod';
import { fundingPeriodOf } from '../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../shared/programme/schema.ts';

/** A funding period in a path. */
export const periodParameter = z.coerce.number().pipe(z.union([z.literal(1), z.literal(2)]));

/** The period of a number that was checked. */
export const periodOf = (number: number): FundingPeriod => {
  const period = fundingPeriodOf(number);
  if (!period) throw new RangeError(`There is no funding period ${number}`);
  return period;
};
