import * as z from 'zod';
import { firstDayOf, type IsoDate, lastDayOf, quarterOf, quarterSchema, quartersBetween } from '../kernel/dates.ts';
import { FUNDING_PERIODS } from '../programme/funding-periods.ts';

/** What a sample is drawn from: the companies that count since a day in a quarter, or in a whole funding period. */
export const sampleScopeSchema = z
  .union([quarterSchema, z.literal('period1'), z.literal('period2')], { error: 'required' })
  .meta({ id: 'SampleScope' });
export type SampleScope = z.infer<typeof sampleScopeSchema>;

/** The first and the last day of it. */
export const daysOf = (scope: SampleScope): { readonly from: IsoDate; readonly to: IsoDate } => {
  const period = FUNDING_PERIODS.find(({ number }) => `period${number}` === scope);
  if (period) return period;
  const quarter = quarterSchema.parse(scope);
  return { from: firstDayOf(quarter), to: lastDayOf(quarter) };
};

/** What one can draw from on a day, the latest first: the quarters of the funding periods that began, then those periods. */
export const scopesOn = (today: IsoDate): SampleScope[] => {
  const now = quarterOf(today);
  const begun = FUNDING_PERIODS.filter(({ from }) => from <= today);
  const quarters = begun.flatMap(({ firstQuarter, lastQuarter }) =>
    quartersBetween(firstQuarter, lastQuarter < now ? lastQuarter : now),
  );
  const periods = begun.map(({ number }) => sampleScopeSchema.parse(`period${number}`));
  return [...quarters.reverse(), ...periods.reverse()];
};
