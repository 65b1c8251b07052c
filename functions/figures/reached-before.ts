import { standingsUpTo } from '../../shared/figures/standing.ts';
import { type IsoDate, quarterOf } from '../../shared/kernel/dates.ts';
import { FURTHER_TARGET_MEASURES, type FurtherTargetMeasure } from '../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../shared/programme/schema.ts';
import type { CountedDependencies } from './counted.ts';

type Contributions = Awaited<ReturnType<CountedDependencies['readContributions']>>[number]['contributions'];

/** Whether a company had reached a measure at the end of the last quarter of a period up to a day. */
const hasReached = (
  contributions: Contributions,
  period: FundingPeriod,
  on: IsoDate,
  measure: FurtherTargetMeasure,
): boolean => (standingsUpTo(contributions[period.number] ?? {}, period, quarterOf(on)).at(-1)?.[measure] ?? 0) > 0;

/**
 * How many companies of each further measure of a period had reached it in an earlier period already, such as those in support over the turn
 * of the two. In one query, from what the projector keeps of every company, as the figures of a period are.
 */
export const reachedBefore =
  (readContributions: CountedDependencies['readContributions']) =>
  async (period: FundingPeriod, on: IsoDate): Promise<Record<FurtherTargetMeasure, number>> => {
    const earlier = FUNDING_PERIODS.filter(({ number }) => number < period.number);
    const reached: Record<FurtherTargetMeasure, number> = { inSupportSme: 0, adapted: 0, adaptedWithEvidence: 0 };
    for (const { contributions } of await readContributions())
      for (const measure of FURTHER_TARGET_MEASURES)
        if (
          hasReached(contributions, period, on, measure) &&
          earlier.some((before) => hasReached(contributions, before, on, measure))
        )
          reached[measure] += 1;
    return reached;
  };
