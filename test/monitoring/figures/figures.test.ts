import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { breakdownOf, leaversOf } from '../../../shared/monitoring/figures/breakdown.ts';
import { type Figure, figureAt, shareOf } from '../../../shared/monitoring/figures/figure.ts';
import { linesOf, type TakenTable } from '../../../shared/monitoring/figures/lines.ts';
import { codesIn } from '../../../shared/monitoring/figures/part.ts';
import { shownQuality } from '../../../shared/monitoring/figures/quality.ts';
import {
  nextKnown,
  pointAt,
  retentionCurves,
  retentionSideBySide,
} from '../../../shared/monitoring/figures/retention.ts';
import { sideBySide } from '../../../shared/monitoring/figures/side-by-side.ts';
import { lastStep, trendOf } from '../../../shared/monitoring/figures/trend.ts';
import { chosenOf, keyNumberOf, otherBasis } from '../../../shared/monitoring/figures/version.ts';
import { isKnownOfAll, knownOfAllOn } from '../../../shared/monitoring/publication/known.ts';
import { periodsMeasured } from '../../../shared/monitoring/quarter/periods.ts';
import type { Categories, PublishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { categoryName, dimensionName } from '../../../shared/texts/monitoring-figures/names.ts';
import { ALPHA, cellOf, figuresOf, GAMMA, provenance, Q1, Q2, SECOND } from './samples.ts';

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

describe('the trend', () => {
  const figures = figuresOf([
    { quarter: Q2, now: { provenance, cells: [cellOf('monitoring', {}, 'hidden')] } },
    { quarter: Q1, now: { provenance, cells: [cellOf('monitoring', {}, 30, { of: Q1 })] } },
  ]);

  it('keeps a hidden quarter as a point without a number, and takes no step over it', () => {
    const points = trendOf(figures, [Q1, Q2], { unit: 'persons', version: 'now' });
    expect(points.map((point) => point.figure.kind)).toEqual(['shown', 'hidden']);
    expect(lastStep(points)).toBeUndefined();
  });

  it('is of one category where that is asked: a number, a mark where it is hidden, absent where it was not published', () => {
    const part = { by: 'targetGroup', code: 'newcomers' } as const;
    const parts = figuresOf([
      { quarter: Q2, now: { provenance, cells: [cellOf('monitoring', { targetGroup: 'newcomers' }, 'hidden')] } },
      {
        quarter: Q1,
        now: {
          provenance,
          cells: [
            cellOf('monitoring', {}, 30, { of: Q1 }),
            cellOf('monitoring', { targetGroup: 'newcomers' }, 12, { of: Q1 }),
            cellOf('monitoring', { targetGroup: 'disability' }, 14, { of: Q1 }),
          ],
        },
      },
    ]);
    const trend = (of: typeof part | { by: 'sector'; code: string }) =>
      trendOf(parts, [Q1, Q2], { unit: 'persons', version: 'now', part: of }).map(({ figure: found }) => found);
    expect(trend(part)).toEqual([{ kind: 'shown', value: 12 }, { kind: 'hidden' }]);
    expect(trend({ by: 'sector', code: '2025/C' })).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
    const cells = parts.quarters.flatMap(({ now }) => now?.cells ?? []);
    expect(codesIn(cells, 'targetGroup')).toEqual(['disability', 'newcomers']);
    expect(codesIn(cells, 'region')).toEqual([]);
  });

  it('of a category is taken away as it is shown, and of a division with all of its categories', () => {
    const cells = [
      cellOf('monitoring', {}, 30),
      cellOf('monitoring', { targetGroup: 'newcomers' }, 12),
      cellOf('monitoring', { targetGroup: 'disability' }, 'hidden'),
      cellOf('evaluation', { sourceMeasure: 'wijk-werken' }, 9),
    ];
    const lines = (taken: Partial<TakenTable>) =>
      linesOf([figuresOf([{ quarter: Q2, now: { provenance, cells } }])], { table: 'trend', version: 'now', ...taken });
    const taken = lines({ by: 'targetGroup', code: 'newcomers' });
    expect(taken.map(({ division, persons }) => [division, persons])).toEqual([
      [['targetGroup', 'newcomers'], { kind: 'shown', value: 12 }],
    ]);
    expect(lines({ by: 'targetGroup' }).map(({ persons }) => persons.kind)).toEqual(['shown', 'hidden']);
    expect(lines({ by: 'sourceMeasure' }).map(({ population }) => population)).toEqual(['evaluation']);
    expect(lines({}).map(({ division }) => division)).toEqual([undefined]);
  });
});

describe('all leavers', () => {
  const leaver = (categories: Categories, number: number | 'hidden'): PublishedCell => {
    const place = { population: 'leavers', quarter: Q2, categories } as const;
    return number === 'hidden' ? { ...place, kind: number } : { ...place, kind: 'shown', persons: number };
  };
  const cells = [
    leaver({}, 400),
    leaver({ work: 'atWork' }, 300),
    leaver({ work: 'notAtWork' }, 100),
    cellOf('monitoring', {}, 40),
  ];

  it('are the persons that those who started are a part of, by whether they had work since', () => {
    expect(leaversOf(cells)).toEqual({
      total: { kind: 'shown', value: 400 },
      rows: [
        { code: 'atWork', figure: { kind: 'shown', value: 300 }, share: 0.75 },
        { code: 'notAtWork', figure: { kind: 'shown', value: 100 }, share: 0.25 },
      ],
    });
    expect(leaversOf([leaver({}, 'hidden'), leaver({ work: 'atWork' }, 300)]).rows[0]?.share).toBeUndefined();
  });

  it('are taken away by themselves, without companies, and stand in no trend of those who started', () => {
    const figures = [figuresOf([{ quarter: Q2, now: { provenance, cells } }])];
    const taken = linesOf(figures, { table: 'leavers', version: 'now' });
    expect(taken.map(({ persons, employers }) => [persons, employers.kind])).toEqual([
      [{ kind: 'shown', value: 400 }, 'absent'],
      [{ kind: 'shown', value: 300 }, 'absent'],
      [{ kind: 'shown', value: 100 }, 'absent'],
    ]);
    for (const table of ['trend', 'sideBySide'] as const)
      expect(linesOf(figures, { table, version: 'now' }).map(({ population }) => population)).toEqual(['monitoring']);
  });
});

describe('retention', () => {
  const later = { ...provenance, referenceDate: isoDate('2026-09-30') };
  const cohort = (cells: ReturnType<typeof cellOf>[], of = later) =>
    retentionCurves([{ quarter: Q2, now: { provenance: of, cells } }], 'sameCompany')[0]?.points;

  it('is a share of the whole cohort, once it is known of everybody in it', () => {
    const points = cohort([
      cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, 12),
      cellOf('monitoring', { sameCompanyAfter3: 'left' }, 8),
    ]);
    expect(points?.[0]).toEqual({ months: 3, kind: 'share', stayed: 12, due: 20, share: 0.6 });
  });

  it('is not known yet as long as the day of somebody is to come, never a drop', () => {
    expect(cohort([])?.[1]).toEqual({ months: 6, kind: 'notYetKnown', knownOn: '2026-12-30' });
    const between = { ...provenance, referenceDate: isoDate('2026-09-29') };
    expect(cohort([], between)?.[0]).toEqual({ months: 3, kind: 'notYetKnown', knownOn: '2026-09-30' });
  });

  it('is not promised where its day comes when the quarter is measured no more', () => {
    const points = cohort([], { ...later, retentionMonths: [23, 24] });
    expect(points?.map(({ kind }) => kind)).toEqual(['notYetKnown', 'absent']);
    const measuredOn = (months: number) => periodsMeasured(knownOfAllOn(Q2, months), DEFAULT_RULES.monitoringCadence);
    expect(measuredOn(23)).toContain(Q2);
    expect(measuredOn(24)).not.toContain(Q2);
  });

  it('is hidden where one of both numbers is', () => {
    const older = { ...provenance, referenceDate: isoDate('2027-06-30') };
    const cells = [
      cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, 12),
      cellOf('monitoring', { sameCompanyAfter3: 'left' }, 'hidden'),
    ];
    expect(cohort(cells, older)?.map(({ kind }) => kind)).toEqual(['hidden', 'absent']);
  });

  it('is between 0 and 1, and only there when those who stayed and left are both shown', () => {
    fc.assert(
      fc.property(number, number, (stayed, left) => {
        const [point] =
          cohort([
            cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, stayed),
            cellOf('monitoring', { sameCompanyAfter3: 'left' }, left),
          ]) ?? [];
        const areBothShown = typeof stayed === 'number' && typeof left === 'number' && stayed + left > 0;
        expect(point?.kind === 'share').toBe(areBothShown);
        if (point?.kind !== 'share') return;
        expect(point.share).toBeGreaterThanOrEqual(0);
        expect(point.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is known next', () => {
  const later = { ...provenance, referenceDate: isoDate('2026-09-30') };

  it('is the share whose day comes first, of whichever cohort', () => {
    const curves = retentionCurves(
      [
        { quarter: Q2, now: { provenance: later, cells: [] } },
        { quarter: Q1, now: { provenance: { ...later, retentionMonths: [3, 9] }, cells: [] } },
      ],
      'sameCompany',
    );
    expect(nextKnown(curves)).toMatchObject({ curve: { quarter: Q2 }, point: { months: 6, knownOn: '2026-12-30' } });
  });

  it('is not what a delivery reached to that was measured, and of which nothing was shown', () => {
    const curves = retentionCurves(
      [
        { quarter: Q2, now: { provenance: { ...later, referenceDate: isoDate('2026-12-31') }, cells: [] } },
        { quarter: Q1, now: { provenance, cells: [] } },
      ],
      'sameCompany',
    );
    expect(curves[0]?.points[1]).toMatchObject({ kind: 'notYetKnown', knownOn: '2026-09-30' });
    expect(nextKnown(curves)).toBeUndefined();
  });

  it('is nothing once all of it is known', () => {
    const known = { ...provenance, referenceDate: isoDate('2027-06-30') };
    expect(
      nextKnown(retentionCurves([{ quarter: Q2, now: { provenance: known, cells: [] } }], 'anyWork')),
    ).toBeUndefined();
  });

  it('is known on the first day of which a delivery makes it known, and not the day before', () => {
    fc.assert(
      fc.property(fc.constantFrom(Q1, Q2, quarter('2026/Q4')), fc.constantFrom(1, 2, 3, 6, 12, 18), (of, months) => {
        const day = knownOfAllOn(of, months);
        expect(isKnownOfAll(of, months, day)).toBe(true);
        expect(isKnownOfAll(of, months, addDays(day, -1))).toBe(false);
      }),
    );
  });
});

describe('the agency', () => {
  it('sees who stayed side by side, each by its own share, and no share of whom is hidden', () => {
    const long = { ...provenance, referenceDate: isoDate('2027-06-30') };
    const audience = (partnershipId: typeof ALPHA, left: number | 'hidden') => ({
      partnershipId,
      quarters: [
        {
          quarter: Q2,
          now: {
            provenance: long,
            cells: [
              cellOf('monitoring', { sameCompanyAfter3: 'stayed' }, 30, { partnership: partnershipId }),
              cellOf('monitoring', { sameCompanyAfter3: 'left' }, left, { partnership: partnershipId }),
            ],
          },
        },
      ],
    });
    const rows = retentionSideBySide(
      [audience(ALPHA, 10), audience(GAMMA, 'hidden'), { quarters: [] }],
      Q2,
      'sameCompany',
    );
    expect(rows.map(({ partnershipId, curve }) => [partnershipId, pointAt(curve, 3)])).toEqual([
      [ALPHA, { months: 3, kind: 'share', stayed: 30, due: 40, share: 0.75 }],
      [GAMMA, { months: 3, kind: 'hidden' }],
      [undefined, { months: 3, kind: 'absent' }],
    ]);
  });

  it('sees partnerships side by side, and all together as counted, not as a sum', () => {
    const now = (cells: ReturnType<typeof cellOf>[]) => [{ quarter: Q2, now: { provenance, cells } }];
    const rows = sideBySide(
      {
        partnerships: [
          { partnershipId: ALPHA, quarters: now([cellOf('monitoring', {}, 20)]) },
          { partnershipId: GAMMA, quarters: now([cellOf('monitoring', {}, 'hidden', { partnership: GAMMA })]) },
        ],
        together: {
          quarters: now([
            { population: 'monitoring', quarter: Q2, categories: {}, kind: 'shown', persons: 23, employers: 9 },
          ]),
        },
      },
      Q2,
      'reported',
    );
    expect(rows.map(({ partnershipId, persons }) => [partnershipId, persons])).toEqual([
      [ALPHA, { kind: 'shown', value: 20 }],
      [GAMMA, { kind: 'hidden' }],
      [undefined, { kind: 'shown', value: 23 }],
    ]);
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
