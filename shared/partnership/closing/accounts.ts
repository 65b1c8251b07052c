import { livingCells } from '../../finance/budget/living-table.ts';
import { ownContributionOverview } from '../../finance/own-contribution/overview.ts';
import type { Budget, CertifiedAmount, OwnContribution } from '../../finance/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../programme/schema.ts';

type Accounts = {
  readonly budget: Budget | undefined;
  readonly certified: readonly CertifiedAmount[];
  readonly contributions: readonly OwnContribution[];
};

const yearsOf = ({ from, to }: FundingPeriod): number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/**
 * How the accounts of a period stand at its end: of how many of its years nothing was certified, and whether the own contribution that the
 * accepted cost asks for was brought in (P:197-199). An amount that was taken over without its year is of none.
 */
export const accountsAtTheEnd = (
  { budget, certified, contributions }: Accounts,
  period: FundingPeriod,
  { fundingPercents }: Pick<ProgrammeRules, 'fundingPercents'>,
): { readonly yearsWithoutCertified: number; readonly ownContributionReached: boolean } => {
  const cells = livingCells({ budget, certified, fundingPercents });
  return {
    yearsWithoutCertified: yearsOf(period).filter((year) => !certified.some((amount) => amount.year === year)).length,
    ownContributionReached: certified.length > 0 && ownContributionOverview(cells, contributions).total.lacking === 0,
  };
};
