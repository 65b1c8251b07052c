import type { FieldError } from '../kernel/errors.ts';
import type { FundingPeriod } from '../programme/schema.ts';
import type { TargetInput } from './schema.ts';

/** Yearly steps lie in the period, one a year, do not fall, and end at the target. */
export const yearlyErrors = (
  { companies, yearly }: Pick<TargetInput, 'companies' | 'yearly'>,
  period: FundingPeriod,
): FieldError[] =>
  yearly.flatMap(({ year, companies: step }, index) => {
    const pointer = `/yearly/${index}`;
    const earlier = yearly[index - 1];
    if (year < Number(period.from.slice(0, 4)) || year > Number(period.to.slice(0, 4)))
      return [{ pointer: `${pointer}/year`, message: 'outsidePeriod' }];
    if (earlier && (year <= earlier.year || step < earlier.companies))
      return [{ pointer: `${pointer}/companies`, message: 'stepsMustRise' }];
    return step > companies ? [{ pointer: `${pointer}/companies`, message: 'aboveTarget' }] : [];
  });
