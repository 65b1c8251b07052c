import { dayOf } from '../../../shared/kernel/dates.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { ProjectionDependencies } from './dependencies.ts';

/** By which rules companies are counted. */
export type CountingRules = {
  /** Where a company stands today. */
  readonly today: ProgrammeRules;
  /** What it adds to a period: once the period is over, by the rules that held at its end. */
  readonly of: (period: FundingPeriod) => ProgrammeRules;
};

export const readCountingRules = async ({
  rulesOn,
  system,
}: Pick<ProjectionDependencies, 'rulesOn' | 'system'>): Promise<CountingRules> => {
  const day = dayOf(system.now());
  const today = await rulesOn(day);
  const read = await Promise.all(
    FUNDING_PERIODS.map(
      async (period): Promise<[number, ProgrammeRules]> => [period.number, await rulesOn(day, period)],
    ),
  );
  const byPeriod = new Map(read);
  return { today, of: ({ number }) => byPeriod.get(number) ?? today };
};
