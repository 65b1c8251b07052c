import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';

/** The day as of which a period is looked at: today, but never after its end. */
export const dayInPeriod = (period: FundingPeriod, today: IsoDate): IsoDate => (today < period.to ? today : period.to);
