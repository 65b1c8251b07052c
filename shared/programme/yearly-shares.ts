import { type Cents, cents, divideByWeights, proportionOf } from '../kernel/money.ts';
import type { ProgrammeRules } from './schema.ts';

export type YearlyShares = {
  readonly esf: Cents;
  readonly focusOnTalent: Cents;
  readonly own: Cents;
  readonly total: Cents;
};

/**
 * What each funder brings in a year for all partnerships together (P:197-199). Where the yearly budget includes the own contribution it is
 * divided over the three; where it does not, it is what the two funders bring, and the own contribution comes on top of it.
 */
export const yearlyShares = ({
  yearlyBudget,
  fundingPercents: { esf, focusOnTalent, own },
  budgetIncludesOwnShare,
}: Pick<ProgrammeRules, 'yearlyBudget' | 'fundingPercents' | 'budgetIncludesOwnShare'>): YearlyShares => {
  const isPublicPart = !budgetIncludesOwnShare && esf + focusOnTalent > 0;
  const total = isPublicPart ? proportionOf(yearlyBudget, 100, esf + focusOnTalent) : yearlyBudget;
  const [first = cents(0), second = cents(0), third = cents(0)] = divideByWeights(total, [esf, focusOnTalent, own]);
  return { esf: first, focusOnTalent: second, own: third, total };
};
