import { describe, expect, it } from 'vitest';
import { linesOf, type TakenTable } from '../../../shared/monitoring/figures/lines.ts';
import { codesIn } from '../../../shared/monitoring/figures/part.ts';
import { lastStep, trendOf } from '../../../shared/monitoring/figures/trend.ts';
import { cellOf, figuresOf, provenance, Q1, Q2 } from './samples.ts';

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
