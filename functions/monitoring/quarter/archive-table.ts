import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { PublishedQuarter } from '../../../shared/monitoring/published/schema.ts';
import { entriesOf, type PublishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import { type FileColumn, type TableContent, tableContent } from '../../platform/table-file/content.ts';

type Line = { readonly audience: string; readonly cell: PublishedCell; readonly quarter: string };

const MARKS = { hidden: 'verborgen', changedNotShown: 'gewijzigd, niet getoond' } as const;

const numberOf = (cell: PublishedCell, of: 'persons' | 'employers') =>
  cell.kind === 'shown' ? { number: cell[of] } : { text: MARKS[cell.kind] };

const dimensionsOf = ({ categories }: PublishedCell) =>
  entriesOf(categories).filter(([name]) => name !== 'partnership');

const COLUMNS: readonly FileColumn<Line>[] = [
  { header: 'kwartaal', width: 10, value: ({ quarter }) => ({ text: quarter }) },
  {
    header: 'partnerschap',
    width: 16,
    value: ({ audience }) => ({ text: audience === 'TOGETHER' ? 'alle' : audience }),
  },
  { header: 'populatie', width: 14, value: ({ cell }) => ({ text: cell.population }) },
  {
    header: 'volgens',
    width: 24,
    value: ({ cell }) => ({
      text: dimensionsOf(cell)
        .map(([name]) => name)
        .join(', '),
    }),
  },
  {
    header: 'waarde',
    width: 24,
    value: ({ cell }) => ({
      text: dimensionsOf(cell)
        .map(([, code]) => code)
        .join(', '),
    }),
  },
  { header: 'personen', width: 14, value: ({ cell }) => numberOf(cell, 'persons') },
  { header: 'ondernemingen', width: 14, value: ({ cell }) => numberOf(cell, 'employers') },
];

/** What is shown of a quarter as a table of codes, with on what it rests in the lines above it. */
export const publishedTable = (
  shown: readonly { readonly audience: string; readonly published: PublishedQuarter }[],
  at: Instant,
): TableContent => {
  const lines = shown.flatMap(({ audience, published: { quarter, cells } }) =>
    cells.map((cell): Line => ({ audience, quarter, cell })),
  );
  const provenance = shown[0]?.published.provenance;
  const notes = provenance
    ? [
        `Peildatum ${formatDate(provenance.referenceDate)}, programmaregels ${provenance.rulesVersion}, tabellen ${provenance.tablesVersion}`,
        `Meting ${provenance.measurementId}`,
      ]
    : [];
  return tableContent(lines, COLUMNS, { at, language: 'nl', notes });
};
