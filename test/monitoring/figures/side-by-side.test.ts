import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { pointAt, retentionSideBySide } from '../../../shared/monitoring/figures/retention.ts';
import { sideBySide } from '../../../shared/monitoring/figures/side-by-side.ts';
import { ALPHA, cellOf, GAMMA, provenance, Q2 } from './samples.ts';

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
