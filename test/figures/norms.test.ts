import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normRows } from '../../shared/figures/norms.ts';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { NormRow, PartnershipFigures } from '../../shared/figures/schema.ts';
import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import type { Target } from '../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { PERIOD_1, targetOf, totalsOf } from './samples.ts';

const figuresOf = (
  partnershipId: string,
  growth: Readonly<Record<string, readonly number[]>>,
  target: Target = targetOf(),
): PartnershipFigures =>
  partnershipFigures({
    partnershipId,
    totals: totalsOf(growth),
    target,
    period: PERIOD_1,
    rules: DEFAULT_RULES,
    today: isoDate('2026-11-21'),
    retrievedAt: instant('2026-11-21T12:00:00.000Z'),
    quarter: quarter('2024/Q4'),
  });
const rowOf = (rows: readonly NormRow[], norm: NormRow['norm']): NormRow => {
  const row = rows.find((candidate) => candidate.norm === norm);
  if (!row) throw new Error(`No row for ${norm}`);
  return row;
};

/** At the end of 2024, when 20 companies are expected of each. */
const alfa = figuresOf('alfa', {
  'realised.completed': [4, 4, 8, 8],
  inSupport: [20, 20, 20, 20],
  inSupportSme: [10, 10, 10, 10],
  adapted: [5, 5, 8, 7],
  adaptedWithEvidence: [5, 5, 8, 7],
});
const beta = figuresOf('beta', {
  'realised.completed': [2, 2, 2, 3],
  inSupport: [5, 5, 5, 5],
  inSupportSme: [5, 5, 5, 5],
});

describe('the norm table', () => {
  const rows = normRows([alfa, beta], DEFAULT_RULES);

  it('shows each norm once, in its process', () => {
    expect(rows.map(({ process, norm, kind }) => `${process} ${norm} ${kind}`)).toEqual([
      'companies realisedAgainstExpected share',
      'companies realised count',
      'adaptations adaptedWithEvidence share',
      'indicators inSupport count',
      'indicators smeShare share',
    ]);
  });

  it('sets what is realised beside what should be, with band and trend', () => {
    const row = rowOf(rows, 'realisedAgainstExpected');
    // Expected at the end of September 2024, day 274 of 366: 14,97. Alfa had 16, beta 6.
    const expected = (20 * 274) / 366;
    expect(row.goal).toBe(1);
    expect(row.cells.alfa).toEqual({ value: 1.2, band: 'above', previous: 16 / expected, trend: '+13 ppt.' });
    expect(row.cells.beta).toEqual({ value: 9 / 20, band: 'far', previous: 6 / expected, trend: '+5 ppt.' });
  });

  it('adds fractions up for all together, and does not average them', () => {
    expect(rowOf(rows, 'realisedAgainstExpected').together).toMatchObject({ value: 33 / 40, band: 'far' });
    // 40 SMEs of 80 and 20 of 20: 60 %, where the average of 50 % and 100 % would be 75 %.
    const sme = rowOf(rows, 'smeShare');
    expect([sme.cells.alfa?.value, sme.cells.beta?.value, sme.together.value]).toEqual([0.5, 1, 0.6]);
    expect(sme.together.band).toBe('far');
    expect(rowOf(rows, 'realised').together).toEqual({ value: 33, band: 'none', previous: 22, trend: '+50%' });
  });

  it('has no figure where there is nothing to divide by', () => {
    const row = rowOf(rows, 'adaptedWithEvidence');
    expect(row.cells.beta).toEqual({ band: 'none', trend: '' });
    expect(row.cells.alfa).toMatchObject({ value: 1, band: 'on', previous: 1, trend: '0 ppt.' });
    expect(row.together.value).toBe(1);
  });

  it('leaves a partnership without a target out of what is realised against targets', () => {
    const { target, ...without } = figuresOf('gamma', { 'realised.completed': [50] });
    const row = rowOf(normRows([alfa, without], DEFAULT_RULES), 'realisedAgainstExpected');
    expect(row.cells.gamma).toEqual({ band: 'none', trend: '' });
    expect(row.together.value).toBe(1.2);
  });

  it('has no trend in the first quarter', () => {
    const first = [alfa, beta].map((figures) => {
      const { previous, ...others } = figures;
      return others;
    });
    for (const row of normRows(first, DEFAULT_RULES))
      expect([row.together.previous, row.together.trend]).toEqual([undefined, '']);
  });

  it('is for all together what it would be for one partnership with all companies', () => {
    const growth = fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 });
    const partnership = fc.record({
      'realised.completed': growth,
      inSupport: growth,
      inSupportSme: growth,
      adapted: growth,
      adaptedWithEvidence: growth,
    });
    fc.assert(
      fc.property(partnership, partnership, (one, other) => {
        const both = Object.fromEntries(
          Object.keys(one).map((name) => {
            const measure = name as keyof typeof one;
            return [measure, one[measure].map((delta, index) => delta + (other[measure][index] ?? 0))];
          }),
        );
        const double = targetOf({
          companies: 240,
          yearly: targetOf().yearly.map((step) => ({ ...step, companies: 2 * step.companies })),
        });
        const apart = normRows([figuresOf('alfa', one), figuresOf('beta', other)], DEFAULT_RULES);
        const merged = normRows([figuresOf('together', both, double)], DEFAULT_RULES);
        expect(apart.map(({ together }) => together)).toEqual(merged.map(({ together }) => together));
      }),
    );
  });
});
