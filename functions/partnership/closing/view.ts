import { dayOf } from '../../../shared/kernel/dates.ts';
import { type ClosingFacts, closingItems, isReadOnly } from '../../../shared/partnership/closing/items.ts';
import type { ClosingView } from '../../../shared/partnership/closing/schema.ts';
import { fundingPeriodOf } from '../../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { ClosingDependencies } from './dependencies.ts';

export const nextOf = ({ number }: FundingPeriod): FundingPeriod | undefined => fundingPeriodOf(number + 1);

/** How a partnership stands at the end of a period, from everything around it. */
export const readFacts =
  ({ repository, readAround, system }: ClosingDependencies) =>
  async (period: FundingPeriod): Promise<ClosingFacts> => {
    const next = nextOf(period);
    const today = dayOf(system.now());
    const [around, extension, closed] = await Promise.all([
      readAround(period, next, today),
      next ? repository.extension(next.number) : undefined,
      repository.closed(period.number),
    ]);
    return { ...around, extension, closed };
  };

/** The guided end of a period: what is open, by whom, by when, and whether the partnership goes on. */
export const closingView =
  (dependencies: ClosingDependencies) =>
  async (period: FundingPeriod): Promise<ClosingView> => {
    const today = dayOf(dependencies.system.now());
    const [facts, rules] = await Promise.all([
      readFacts(dependencies)(period),
      dependencies.rulesOn(today < period.to ? today : period.to, period),
    ]);
    const next = nextOf(period);
    const { extension, closed, settledWith } = facts;
    return {
      period,
      ...(next ? { next } : {}),
      today,
      items: closingItems(facts, { period, rules, today, hasNext: next !== undefined }),
      ...(extension ? { extension } : {}),
      ...(closed ? { closed } : {}),
      ...(settledWith === undefined ? {} : { settledWith }),
      readOnly: isReadOnly(closed),
    };
  };
