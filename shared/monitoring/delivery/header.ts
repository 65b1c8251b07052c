import { fail, ok, type Result } from '../../kernel/result.ts';
import { DELIVERY_COLUMN_KEYS, DELIVERY_COLUMNS, type DeliveryColumnKey } from './columns.ts';
import type { DeliveryFailure } from './problems.ts';

export type Delimiter = ';' | ',';

/** No header holds one of the two, so the first that stands in the first line is what parts its columns. */
export const delimiterOf = (firstLine: string): Delimiter => (/[;,]/.exec(firstLine)?.[0] === ',' ? ',' : ';');

/** What each cell of a row is, from left to right. */
export type Layout = readonly DeliveryColumnKey[];

const columnOf = (header: string): DeliveryColumnKey | undefined => {
  const wanted = header.trim().replace(/\s+/g, ' ').toLowerCase();
  return DELIVERY_COLUMN_KEYS.find((key) => DELIVERY_COLUMNS[key].header === wanted);
};

/**
 * What the columns of a file are. Refused: a column that no delivery has, one that stands there twice, one that is missing. An
 * unknown column is named by its place only: in a file without a header, what stands there is somebody's data.
 */
export const layoutOf = (header: readonly string[]): Result<Layout, DeliveryFailure> => {
  const layout: DeliveryColumnKey[] = [];
  for (const [index, cell] of header.entries()) {
    const key = columnOf(cell);
    if (key === undefined)
      return fail({ failure: 'deliveryUnknownColumn', parameters: { position: String(index + 1) } });
    if (layout.includes(key))
      return fail({ failure: 'deliveryColumnTwice', parameters: { column: DELIVERY_COLUMNS[key].header } });
    layout.push(key);
  }
  const missing = DELIVERY_COLUMN_KEYS.filter((key) => !layout.includes(key));
  if (missing.length === 0) return ok(layout);
  const columns = missing.map((key) => DELIVERY_COLUMNS[key].header).join(', ');
  return fail({ failure: 'deliveryColumnsMissing', parameters: { columns } });
};
