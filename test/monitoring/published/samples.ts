import {
  type Audience,
  type PublishedRepository,
  putMeasuredNow,
} from '../../../functions/monitoring/published/repository.ts';
import type { Table } from '../../../functions/platform/dynamo/client.ts';
import { addQuarters, instant, isoDate, type Quarter, quarter } from '../../../shared/kernel/dates.ts';
import { measurementIdSchema, partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import type { Provenance, PublishedQuarter } from '../../../shared/monitoring/published/schema.ts';
import type { DecidedCell } from '../../../shared/monitoring/suppression/cell.ts';

export const [ALFA, BETA] = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id)) as [
  ReturnType<typeof partnershipIdSchema.parse>,
  ReturnType<typeof partnershipIdSchema.parse>,
];
export const FIRST = quarter('2024/Q1');
/** So many quarters, from the first on. */
export const quartersFrom = (count: number): Quarter[] =>
  Array.from({ length: count }, (_, index) => addQuarters(FIRST, index));

export const provenanceOf = (measurement: number): Provenance => ({
  measurementId: measurementIdSchema.parse(`mea_${String(measurement).padStart(26, '0')}`),
  measuredAt: instant('2026-07-10T08:00:00.000Z'),
  referenceDate: isoDate('2026-06-30'),
  rulesVersion: '2026-1',
  tablesVersion: '2026-1',
  retentionMonths: [3],
});

/** Everybody, and the two parts of them: two cells for an audience to hold together. */
const cellsFor = (audience: Audience, of: Quarter, persons: number): DecidedCell[] => {
  const partnership = audience === 'TOGETHER' ? {} : { partnership: audience };
  const place = { population: 'monitoring', quarter: of, employers: 5, decision: { kind: 'shown' } } as const;
  return [
    { ...place, categories: partnership, persons },
    { ...place, categories: { ...partnership, relation: 'during' }, persons: persons - 10 },
  ];
};

/** What a measurement decided of those quarters: everywhere the same number of persons. */
export const decidedCells = (quarters: readonly Quarter[], persons: number): DecidedCell[] =>
  quarters.flatMap((of) => (['TOGETHER', ALFA, BETA] as const).flatMap((audience) => cellsFor(audience, of, persons)));

/** Puts quarters as they are published of an audience, of whom so many persons more each quarter. */
export const putQuarters = async (table: Table, audience: Audience, quarters: readonly Quarter[]): Promise<void> => {
  for (const [index, of] of quarters.entries()) {
    const cells: PublishedQuarter['cells'] = cellsFor(audience, of, 100 + index).map(({ decision: _, ...cell }) => ({
      ...cell,
      kind: 'shown',
    }));
    await putMeasuredNow(table, audience, { quarter: of, provenance: provenanceOf(1), cells });
  }
};

export const quartersIn = ({ quarters }: Awaited<ReturnType<PublishedRepository['figures']>>): Quarter[] =>
  quarters.map((of) => of.quarter);
