import { addCents } from '../../kernel/money.ts';
import { FURTHER_TARGET_MEASURES, type Target } from '../../partnership/schema.ts';

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
const leastCommon = (a: number, b: number): number => (a / greatestCommon(a, b)) * b;

const goalsOf = ({ companies, weight, further }: Target) => [
  { measure: 'companies' as const, goal: companies, weight },
  ...further,
];
type Goal = ReturnType<typeof goalsOf>[number];

/** Weights in one measure for all periods: each period weighs the same in the whole, and divides that as it was approved. */
const inOneMeasure = (targets: readonly Target[]): readonly Goal[] => {
  const periods = targets
    .map((target) => goalsOf(target).filter(({ goal }) => goal > 0))
    .filter(({ length }) => length > 0);
  const totals = periods.map((goals) => goals.reduce((sum, { weight }) => sum + weight, 0));
  const common = totals.reduce(leastCommon, 1);
  return periods.flatMap((goals, index) =>
    goals.map((goal) => ({ ...goal, weight: goal.weight * (common / (totals[index] ?? 1)) })),
  );
};

/**
 * The target of several periods as one, in the order of the periods: what was promised and granted adds up, target by target. A period that
 * promised nothing weighs nothing. Yearly steps steer within a period and are none of the whole. Nothing when there is no period.
 */
export const targetOver = (targets: readonly Target[]): Target | undefined => {
  const last = targets.at(-1);
  if (!last) return undefined;
  const goals = inOneMeasure(targets);
  const over = (of: Goal['measure']) => {
    const own = goals.filter(({ measure }) => measure === of);
    const sum = (value: (goal: Goal) => number): number => own.reduce((total, goal) => total + value(goal), 0);
    return { goal: sum(({ goal }) => goal), weight: sum(({ weight }) => weight) };
  };
  const companies = over('companies');
  const { acceptedPublicPart: _, ...rest } = last;
  return {
    ...rest,
    companies: companies.goal,
    weight: companies.weight,
    further: FURTHER_TARGET_MEASURES.map((measure) => ({ measure, ...over(measure) })).filter(({ goal }) => goal > 0),
    yearly: [],
    grantedSubsidy: addCents(...targets.map(({ grantedSubsidy }) => grantedSubsidy)),
  };
};
