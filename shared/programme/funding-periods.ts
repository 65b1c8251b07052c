import { type IsoDate, isoDate, quarter } from '../kernel/dates.ts';
import type { FundingPeriod } from './schema.ts';

/** Period 1, and period 2 for those extended after a positive evaluation (P:195-196, P:218). */
export const FUNDING_PERIODS: readonly [FundingPeriod, FundingPeriod] = [
  {
    number: 1,
    from: isoDate('2024-01-01'),
    to: isoDate('2026-12-31'),
    firstQuarter: quarter('2024/Q1'),
    lastQuarter: quarter('2026/Q4'),
  },
  {
    number: 2,
    from: isoDate('2027-01-01'),
    to: isoDate('2029-12-31'),
    firstQuarter: quarter('2027/Q1'),
    lastQuarter: quarter('2029/Q4'),
  },
];

/** The period that a day falls in; before the programme the first, after it the last. */
export const fundingPeriodOn = (day: IsoDate): FundingPeriod =>
  FUNDING_PERIODS.find((period) => day <= period.to) ?? FUNDING_PERIODS[1];

export const fundingPeriodOf = (number: number): FundingPeriod | undefined =>
  FUNDING_PERIODS.find((period) => period.number === number);
