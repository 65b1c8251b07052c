import { instant, isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { measurementIdSchema, type PartnershipId, partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import type { FiguresOfQuarter } from '../../../shared/monitoring/figures/version.ts';
import type { MonitoringFigures, Provenance } from '../../../shared/monitoring/published/schema.ts';
import type { Categories, PublishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import type { Population } from '../../../shared/monitoring/suppression/published-tables.ts';

export const ALPHA = partnershipIdSchema.parse('alpha');
export const GAMMA = partnershipIdSchema.parse('gamma');
export const Q1 = quarter('2026/Q1');
export const Q2 = quarter('2026/Q2');

const FIRST = measurementIdSchema.parse('mea_01K00000000000000000000001');
export const SECOND = measurementIdSchema.parse('mea_01K00000000000000000000002');

export const provenance: Provenance = {
  measurementId: FIRST,
  measuredAt: instant('2026-07-10T08:00:00.000Z'),
  referenceDate: isoDate('2026-06-30'),
  rulesVersion: '2026-1',
  tablesVersion: '2026-1',
  retentionMonths: [3, 6],
};

type Number = number | 'hidden' | 'changedNotShown';

/** A cell of `alpha`: a number is shown of so many persons at half as many companies. */
export const cellOf = (
  population: Population,
  categories: Categories,
  number: Number,
  { of = Q2, partnership = ALPHA }: { readonly of?: typeof Q2; readonly partnership?: PartnershipId } = {},
): PublishedCell => {
  const place = {
    population,
    quarter: of,
    categories: { partnership, ...categories },
  };
  if (typeof number !== 'number') return { ...place, kind: number };
  return { ...place, kind: 'shown', persons: number, employers: Math.ceil(number / 2) };
};

export const figuresOf = (quarters: FiguresOfQuarter[]): MonitoringFigures => ({ partnershipId: ALPHA, quarters });
