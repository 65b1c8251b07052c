import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { changedRules } from '../../shared/programme/difference.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { contentOf, nextVersion, replacedBy, versionOn } from '../../shared/programme/in-force.ts';
import { RULE_NAMES } from '../../shared/programme/rule-kinds.ts';
import { type ProgrammeRules, ruleNameSchema } from '../../shared/programme/schema.ts';

const [PERIOD_1, PERIOD_2] = FUNDING_PERIODS;
const version = (name: string, validFrom: string, periods = [1, 2]): ProgrammeRules => ({
  ...DEFAULT_RULES,
  version: name,
  validFrom: isoDate(validFrom),
  periods,
});

describe('which version of the rules holds', () => {
  const versions = [
    DEFAULT_RULES,
    version('2026-1', '2026-04-01'),
    version('2026-2', '2026-10-01', [2]),
    version('2027-1', '2027-02-01'),
  ];
  const on = (day: string, period?: (typeof FUNDING_PERIODS)[number]) =>
    versionOn(versions, isoDate(day), period)?.version;

  it('is the newest that took effect, of those for the period that the day falls in', () => {
    expect(on('2026-03-31')).toBe('2024-1');
    expect(on('2026-04-01')).toBe('2026-1');
    expect(on('2026-11-15')).toBe('2026-1');
    expect(on('2027-01-01')).toBe('2026-2');
    expect(on('2027-02-01')).toBe('2027-1');
  });

  it('stays, for a period that is over, what it was at its end', () => {
    expect(on('2027-06-30', PERIOD_1)).toBe('2026-1');
    expect(on('2026-11-15', PERIOD_2)).toBe('2026-2');
  });

  it('is, of two from the same day, the one with the higher number', () => {
    const same = [version('2026-9', '2026-04-01'), version('2026-10', '2026-04-01')];
    expect(versionOn(same, isoDate('2026-04-01'))?.version).toBe('2026-10');
  });

  it('can be another one for each period, and a new version takes the place of both', () => {
    const replaced = (periods: number[]) =>
      replacedBy(versions, { validFrom: isoDate('2026-12-01'), periods }).map((one) => one.version);
    expect(replaced([1, 2])).toEqual(['2026-1', '2026-2']);
    expect(replaced([2])).toEqual(['2026-2']);
    expect(replacedBy([DEFAULT_RULES], { validFrom: isoDate('2026-12-01'), periods: [1, 2] })).toEqual([DEFAULT_RULES]);
  });

  it('is counted within the year from which it holds', () => {
    expect(nextVersion(versions, isoDate('2026-12-01'))).toBe('2026-3');
    expect(nextVersion(versions, isoDate('2028-01-01'))).toBe('2028-1');
  });
});

describe('what a version changes', () => {
  it('is told rule by rule, and never by the day or number of the version', () => {
    const before = contentOf(DEFAULT_RULES);
    expect(changedRules(before, contentOf(version('2026-1', '2026-04-01')))).toEqual([]);
    const after = {
      ...before,
      retentionMonths: [3, 6],
      cutSplit: { ...before.cutSplit },
      countingRule: 'verified' as const,
    };
    expect(changedRules(before, after)).toEqual(['countingRule', 'retentionMonths']);
  });

  it('is looked for in every rule', () => {
    expect(new Set(RULE_NAMES)).toEqual(new Set(ruleNameSchema.options));
  });
});
