import { describe, expect, it } from 'vitest';
import { countedCompanies } from '../../functions/figures/counted.ts';
import { reachedBefore } from '../../functions/figures/reached-before.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { PERIOD_2 } from './samples.ts';

const ON = isoDate('2029-12-31');
const company = (id: string, first: Record<string, number>, second: Record<string, number> = {}) => ({
  id,
  contributions: { 1: first, 2: second },
});
const readContributions = async () => [
  // In support over the turn of the two periods, adapted in the second alone.
  company('cmp_1', { '2026/Q2|inSupportSme': 1 }, { '2027/Q1|inSupportSme': 1, '2028/Q1|adapted': 1 }),
  // In support in the first period, and let go within it.
  company('cmp_2', { '2024/Q2|inSupportSme': 1, '2025/Q1|inSupportSme': -1 }, { '2027/Q1|inSupportSme': 1 }),
  // Adapted in both, the second time after the day that is asked of in the second test.
  company('cmp_3', { '2025/Q1|adapted': 1 }, { '2029/Q1|adapted': 1 }),
  company('cmp_4', { '2025/Q1|adapted': 1 }),
];

describe('companies that reached a measure of period 2 in period 1 already', () => {
  it('are those that had it at the end of both', async () => {
    expect(await reachedBefore(readContributions)(PERIOD_2, ON)).toEqual({
      inSupportSme: 1,
      adapted: 1,
      adaptedWithEvidence: 0,
    });
  });

  it('are none of those that reach it again later', async () => {
    const before = await reachedBefore(readContributions)(PERIOD_2, isoDate('2028-12-31'));
    expect(before.adapted).toBe(0);
  });
});

describe('who may count in a period', () => {
  it('is asked of every company that counts in any period, since the rules may have attributed it otherwise', async () => {
    const asked: string[] = [];
    const contributions = { 1: { '2026/Q4|realised.completed': 1 }, 2: {} };
    const id = `cmp_${'0'.repeat(26)}`;
    const counted = countedCompanies({
      readContributions: async () => [{ id, contributions }],
      readFacts: async (company) => {
        asked.push(company);
        return undefined;
      },
    });
    expect(await counted(PERIOD_2, DEFAULT_RULES, ON)).toEqual([]);
    expect(asked).toEqual([id]);
  });
});
