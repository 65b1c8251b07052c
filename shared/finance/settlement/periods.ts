import { addCents } from '../../kernel/money.ts';
import { bearsBudget } from '../../partnership/schema.ts';
import { paidIn } from '../paid.ts';
import type { SettlementInputs } from './inputs.ts';
import type { SettledPeriod, SettlementOutcome } from './outcome.ts';
import { periodOfLine } from './period-of-line.ts';
import { companiesThatCount, type Realised } from './realised.ts';

type PeriodInputs = NonNullable<SettlementInputs['periods']>[number];

/**
 * Counted in each period, adding up to what is realised. Where another number is assumed, the difference is of the last period: the earlier ones
 * are over, and are only less when the whole is.
 */
const realisedPer = (inputs: SettlementInputs, periods: readonly PeriodInputs[], { total }: Realised): number[] => {
  const counting = companiesThatCount(inputs, inputs.rules);
  let left = total;
  return periods.map(({ period }, index) => {
    const own = counting.filter((company) => periodOfLine(company, inputs) === period.number).length;
    const realised = index === periods.length - 1 ? left : Math.min(own, left);
    left -= realised;
    return realised;
  });
};

/** Every target of the whole, also one that the period itself did not have: what it reached counts too. */
const targetsIn = ({ target }: SettlementInputs, own: PeriodInputs, realised: number): SettledPeriod['targets'] => [
  { measure: 'companies', goal: own.target.companies, realised },
  ...target.further.map(({ measure }) => ({
    measure,
    goal: own.target.further.find((one) => one.measure === measure)?.goal ?? 0,
    realised: own.further[measure],
  })),
];

/** What each period adds to a settlement over several; of one over a single period there is nothing to tell apart. */
export const periodsOf = (inputs: SettlementInputs, realised: Realised): Pick<SettlementOutcome, 'periods'> => {
  const { periods, members, certified, payments } = inputs;
  if (!periods) return {};
  const bearing = new Set(members.filter(bearsBudget).map(({ id }) => id));
  const perPeriod = realisedPer(inputs, periods, realised);
  return {
    periods: periods.map((own, index): SettledPeriod => {
      const isOwn = (line: { readonly period: number }): boolean => line.period === own.period.number;
      const accepted = certified.filter((amount) => isOwn(amount) && bearing.has(amount.memberId));
      return {
        period: own.period.number,
        accepted: addCents(...accepted.map(({ amount }) => amount)),
        grantedSubsidy: own.target.grantedSubsidy,
        paid: paidIn(payments.filter(isOwn)),
        targets: targetsIn(inputs, own, perPeriod[index] ?? 0),
      };
    }),
  };
};
