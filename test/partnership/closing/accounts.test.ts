import { describe, expect, it } from 'vitest';
import { ownContributionSchema } from '../../../shared/finance/schema.ts';
import { accountsAtTheEnd } from '../../../shared/partnership/closing/accounts.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { PERIOD_1 } from '../../figures/samples.ts';
import { certifiedAmount, memberId } from '../../finance/settlement/samples.ts';

const certified = (year: number | undefined, amount: number, index: number) => ({
  ...certifiedAmount(index, 0, amount),
  ...(year === undefined ? {} : { year }),
});
const brought = (amount: number) =>
  ownContributionSchema.parse({
    id: `own_${'0'.repeat(26)}`,
    period: 1,
    memberId: memberId(0),
    on: '2026-11-01',
    source: 'ownMeans',
    payer: 'Lid 0',
    proof: 'Rekeninguittreksel 11',
    declared: true,
    amount,
    recordedAt: '2026-11-02T09:00:00.000Z',
  });
const atTheEnd = (
  amounts: readonly ReturnType<typeof certified>[],
  contributions: readonly ReturnType<typeof brought>[],
) => accountsAtTheEnd({ budget: undefined, certified: amounts, contributions }, PERIOD_1, DEFAULT_RULES);

describe('the accounts at the end of a period', () => {
  it('lack the years of which nothing was certified; an amount without its year is of none', () => {
    expect(atTheEnd([certified(2024, 100_00, 1), certified(undefined, 100_00, 2)], [])).toMatchObject({
      yearsWithoutCertified: 2,
    });
    const all = [2024, 2025, 2026].map((year, index) => certified(year, 100_00, index));
    expect(atTheEnd(all, []).yearsWithoutCertified).toBe(0);
  });

  it('have the own contribution when what was brought in is 15 % of the accepted cost', () => {
    const cost = [certified(2024, 1_000_00, 1)];
    expect(atTheEnd(cost, [brought(149_99)]).ownContributionReached).toBe(false);
    expect(atTheEnd(cost, [brought(150_00)]).ownContributionReached).toBe(true);
    expect(atTheEnd([], []).ownContributionReached).toBe(false);
  });
});
