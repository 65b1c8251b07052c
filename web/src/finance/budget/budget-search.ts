import { type AddressValues, chosen, oneOf } from '../../app/search-values.ts';
import { type PeriodSearch, readPeriodSearch } from '../../programme/period-search.ts';

/** As in `shared/finance/budget/roll-up.ts`; written out, since what is loaded first brings no rules of money along. */
const GROUPINGS = ['member', 'category', 'year', 'memberCategory', 'memberYear', 'all'] as const;
export type BudgetSearch = PeriodSearch & {
  readonly by?: (typeof GROUPINGS)[number] | undefined;
  readonly shares?: 'yes' | undefined;
};

/** Of which period, by what it is put together, and whether the three shares are shown, as the address says it. */
export const readBudgetSearch = (values: AddressValues): BudgetSearch =>
  chosen({
    ...readPeriodSearch(values),
    by: oneOf(values.by, GROUPINGS),
    shares: oneOf(values.shares, ['yes']),
  });
