import { livingCells } from '../../../shared/finance/budget/living-table.ts';
import type { LivingTable } from '../../../shared/finance/budget/schema.ts';
import { reportsInOrder } from '../../../shared/finance/reports.ts';
import type { CertifiedAmount } from '../../../shared/finance/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { LedgerDependencies } from '../ledger.ts';
import { dayInPeriod } from '../settlement/day-in-period.ts';

export type LivingDependencies = LedgerDependencies & {
  readonly certified: (period: number) => Promise<CertifiedAmount[]>;
};

/** Budget and certified amounts of a period, side by side as they are now, by the rules of its time. */
export const livingTable =
  ({ budget, certified, rulesOn, system }: LivingDependencies) =>
  async (period: FundingPeriod): Promise<LivingTable> => {
    const retrievedAt = system.now();
    const day = dayInPeriod(period, dayOf(retrievedAt));
    const [approved, amounts, rules] = await Promise.all([
      budget(period.number),
      certified(period.number),
      rulesOn(day, period),
    ]);
    const { fundingPercents } = rules;
    return {
      period: period.number,
      retrievedAt,
      ...(approved ? { budgetVersion: approved.version } : {}),
      reports: reportsInOrder(amounts),
      rulesVersion: rules.version,
      fundingPercents,
      cells: livingCells({ budget: approved, certified: amounts, fundingPercents }),
    };
  };
