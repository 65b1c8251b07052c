import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { breakdownOf } from '../../../shared/monitoring/figures/breakdown.ts';
import { type Figure, figureAt, shareOf } from '../../../shared/monitoring/figures/figure.ts';
import { linesOf } from '../../../shared/monitoring/figures/lines.ts';
import { shownQuality } from '../../../shared/monitoring/figures/quality.ts';
import { chosenOf, keyNumberOf, otherBasis } from '../../../shared/monitoring/figures/version.ts';
import { categoryName, dimensionName } from '../../../shared/texts/monitoring-figures/names.ts';
import { cellOf, figuresOf, provenance, Q2, SECOND } from './samples.ts';

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ kind: fc.constant('shown' as const), value: fc.nat(50) }),
  fc.record({ kind: fc.constantFrom('hidden' as const, 'changedNotShown' as const, 'absent' as const) }),
);
const number = fc.oneof(fc.nat(50), fc.constantFrom('hidden' as const, 'changedNotShown' as const));

describe('a number of the monitoring', () => {
  it('has a share, from 0 to 1, only of two numbers that are shown', () => {
    fc.assert(
      fc.property(figure, figure, (part, whole) => {
        const share = shareOf(part, whole);
        if (share === undefined) return;
        expect([part.kind, whole.kind]).toEqual(['shown', 'shown']);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that is hidden is in no series, row or line as a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), number), { maxLength: 8 }),
        number,
        (rows, all) => {
          const cells = [
            cellOf('monitoring', {}, all),
            ...rows.map(([code, count]) => cellOf('monitoring', { sector: code }, count)),
          ];
          const hidden = cells.filter(({ kind }) => kind !== 'shown').length;
          const { total, rows: shown } = breakdownOf(cells, 'sector', 'persons');
          expect([total, ...shown.map((row) => row.figure)].filter(({ kind }) => kind !== 'shown')).toHaveLength(
            hidden,
          );
          const lines = linesOf([figuresOf([{ quarter: Q2, now: { provenance, cells } }])], {
            table: 'sector',
            version: 'now',
          });
          expect(
            lines.filter(({ persons, employers }) => persons.kind !== 'shown' && employers.kind !== 'shown'),
          ).toHaveLength(hidden);
          for (const { share, persons } of lines) if (persons.kind !== 'shown') expect(share).toBeUndefined();
        },
      ),
    );
  });

  it('that was never published is absent, and not 0', () => {
    expect(figureAt([cellOf('monitoring', { sector: '2025/C' }, 9)], 'monitoring', 'persons')).toEqual({
      kind: 'absent',
    });
  });
});

describe('the numbers of a quarter', () => {
  const of = (reported: number | 'hidden', now: number | 'hidden' | 'changedNotShown') => ({
    quarter: Q2,
    reported: { provenance, cells: [cellOf('monitoring', {}, reported)] },
    now: { provenance: { ...provenance, measurementId: SECOND }, cells: [cellOf('monitoring', {}, now)] },
  });

  it('are one and the same as long as nothing was measured since the report', () => {
    const { reported } = of(40, 40);
    expect(keyNumberOf({ quarter: Q2, reported, now: reported }, 'persons').now).toBeUndefined();
  });

  it.each([
    [40, 44, { kind: 'more', by: 4 }],
    [40, 37, { kind: 'fewer', by: 3 }],
    [40, 40, { kind: 'same' }],
    [40, 'changedNotShown', { kind: 'changedNotShown' }],
    [40, 'hidden', { kind: 'noLongerShown' }],
    ['hidden', 44, { kind: 'nowShown' }],
    ['hidden', 'hidden', { kind: 'neverShown' }],
  ] as const)('reported as %s and measured as %s', (reported, now, change) => {
    const found = keyNumberOf(of(reported, now), 'persons');
    expect(found.version).toBe('reported');
    expect(found.now?.change).toEqual(change);
  });

  it('are those of now while nothing was reported, and say so', () => {
    const { reported: _, ...open } = of(40, 44);
    expect(chosenOf(open, 'reported')?.version).toBe('now');
    expect(keyNumberOf(open, 'persons')).toEqual({ figure: { kind: 'shown', value: 44 }, version: 'now' });
  });

  it('differ by what the measurements rest on', () => {
    expect(otherBasis(provenance, provenance)).toEqual([]);
    const later = {
      ...provenance,
      measurementId: SECOND,
      referenceDate: isoDate('2026-09-30'),
      rulesVersion: '2026-2',
    };
    expect(otherBasis(provenance, later)).toEqual(['newDelivery', 'rules']);
    expect(otherBasis(provenance, { ...provenance, measurementId: SECOND })).toEqual(['registered']);
  });
});

describe('the quality of what is shown', () => {
  it('tells timeliness, completeness and consistency', () => {
    const reported = {
      provenance,
      cells: [cellOf('monitoring', {}, 40), cellOf('monitoring', { region: 'unknown' }, 10)],
    };
    const now = {
      provenance,
      cells: [cellOf('monitoring', {}, 'changedNotShown'), cellOf('monitoring', { region: 'unknown' }, 10)],
    };
    expect(shownQuality({ quarter: Q2, reported, now }, { ...reported, version: 'reported' })).toEqual({
      measured: { on: '2026-07-10', daysAfterEnd: 10 },
      missingDays: 0,
      cells: { shown: 2, of: 2 },
      notSaid: [{ dimension: 'region', share: { kind: 'shown', value: 0.25 } }],
      changed: { cells: 1, of: 2 },
    });
  });
});

describe('a category', () => {
  it.each([
    ['sector', '2025/C', 'Industrie'],
    ['sector', 'unknown', 'niet gekend'],
    ['sector', '2040/C', '2040/C (niet in de lijst)'],
    ['size', 'other', 'niet gekend'],
    ['region', 'kempen', 'Kempen'],
    ['targetGroup', 'unknown', 'niet gekend'],
    ['localPartnership', 'LP007', 'LP007'],
    ['relation', 'during', 'tijdens de ondersteuning'],
    ['destination', 'ibo', 'individuele beroepsopleiding (IBO)'],
    ['synergy', 'measureOnly', 'enkel de maatregel: gestart voor de ondersteuning'],
    ['work', 'notAtWork', 'geen werk gekend'],
    ['sameCompanyAfter12', 'left', 'neen'],
  ] as const)('of %s, %s, has a name', (dimension, code, name) => {
    expect(categoryName(dimension, code, 'nl')).toBe(name);
  });

  it('stands under its dimension', () => {
    expect(dimensionName('work', 'nl')).toBe('Werk sinds de uitstroom');
    expect(dimensionName('anyWorkAfter12', 'nl')).toBe('Eender welk werk na 12 maanden');
  });
});
