import { describe, expect, it } from 'vitest';
import { leaversOf } from '../../../shared/monitoring/figures/breakdown.ts';
import { linesOf } from '../../../shared/monitoring/figures/lines.ts';
import type { Categories, PublishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { cellOf, figuresOf, provenance, Q2 } from './samples.ts';

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
