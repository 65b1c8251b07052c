import { type Horizon, horizonOf } from '../../../shared/finance/settlement/horizon.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { dayInPeriod } from './day-in-period.ts';
import type { SettlementDependencies } from './dependencies.ts';
import type { SettlementRepository, SettlementsOfPeriod } from './repository.ts';

type Dependencies = Pick<SettlementDependencies, 'system'> & {
  readonly repository: Pick<SettlementRepository, 'ofPeriod'>;
  readonly sources: Pick<SettlementDependencies['sources'], 'rulesOn' | 'extension'>;
};

export type SeenHorizon = {
  readonly horizon: Horizon;
  readonly own: SettlementsOfPeriod;
  /** Every period as it was read: whoever decides over it raises the register of each. */
  readonly seen: readonly SettlementsOfPeriod[];
};

/** In which settlement a period comes, with everything that is settled or struck in any period as it is now. */
export const readHorizon =
  ({ repository, sources, system }: Dependencies) =>
  async (period: FundingPeriod): Promise<SeenHorizon> => {
    const [first, second] = FUNDING_PERIODS;
    const [seen, rules, extension] = await Promise.all([
      Promise.all(FUNDING_PERIODS.map(({ number }) => repository.ofPeriod(number))),
      sources.rulesOn(dayInPeriod(first, dayOf(system.now())), first),
      sources.extension(second.number),
    ]);
    const facts = {
      rule: rules.settlementHorizon,
      extension: extension?.decision,
      settlements: seen.flatMap(({ settlements }) => settlements),
    };
    const own = seen.find(({ number }) => number === period.number);
    if (!own) throw new RangeError(`There is no period ${period.number}`);
    return { horizon: horizonOf(period, facts), own, seen };
  };
