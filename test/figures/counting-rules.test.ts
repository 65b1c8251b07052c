import { describe, expect, it } from 'vitest';
import { readCountingRules } from '../../functions/figures/projection/counting-rules.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { versionOn } from '../../shared/programme/in-force.ts';
import { PERIOD_1, PERIOD_2 } from './samples.ts';

const LATER = {
  ...DEFAULT_RULES,
  version: '2027-1',
  validFrom: isoDate('2027-03-01'),
  awarenessAloneCounts: true,
};

describe('the rules by which the totals are counted', () => {
  const countingRules = (now: string) =>
    readCountingRules({
      system: { ...realSystem, now: () => instant(now) },
      rulesOn: async (day, period) => versionOn([LATER, DEFAULT_RULES], day, period) ?? DEFAULT_RULES,
    });

  it('are, of a period that is over, those that held at its end: a total that was settled does not move', async () => {
    const { today, of } = await countingRules('2027-04-01T10:00:00.000Z');
    expect([today, of(PERIOD_1), of(PERIOD_2)].map(({ version }) => version)).toEqual(['2027-1', '2024-1', '2027-1']);
  });

  it('are those of today as long as the period goes on', async () => {
    const { today, of } = await countingRules('2026-10-05T10:00:00.000Z');
    expect([today, of(PERIOD_1), of(PERIOD_2)].map(({ version }) => version)).toEqual(['2024-1', '2024-1', '2024-1']);
  });
});
