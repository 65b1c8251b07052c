import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { delimiterOf, type Layout, layoutOf } from '../../../shared/monitoring/delivery/header.ts';
import { MAXIMUM_DELIVERY_ROWS } from '../../../shared/monitoring/delivery/limits.ts';
import type { CellProblem, DeliveryFailure, DeliveryFailureKey } from '../../../shared/monitoring/delivery/problems.ts';
import { readLeaverRow } from '../../../shared/monitoring/delivery/read-row.ts';
import type { LeaverRow } from '../../../shared/monitoring/delivery/row.ts';
import { csvRecords, UnreadableCsv } from '../../document/content/csv-records.ts';

/** Thrown inside the streams of a delivery, and turned into a value where they are read out. */
export class DeliveryRefused extends Error {
  readonly reason: DeliveryFailure;
  constructor(failure: DeliveryFailureKey, parameters: Readonly<Record<string, string>> = {}) {
    super(failure);
    this.name = 'DeliveryRefused';
    this.reason = { failure, parameters };
  }
}

export type ReadRow = { readonly row: number; readonly read: Result<LeaverRow, readonly CellProblem[]> };

/** Longer than any header of a delivery. */
const HEADER_CHARACTERS = 2000;
const LINE_END = /[\r\n]/;

/** The first line, as far as a header may be long, and the whole text again. */
const withFirstLine = async (text: AsyncGenerator<string>) => {
  let start = '';
  while (start.length < HEADER_CHARACTERS && !LINE_END.test(start.trimStart())) {
    const piece = await text.next();
    if (piece.done) break;
    start += piece.value;
  }
  async function* whole(): AsyncGenerator<string> {
    yield start;
    yield* text;
  }
  return { firstLine: start.trimStart().split(LINE_END, 1)[0] ?? '', whole: whole() };
};

const readHeader = (fields: readonly string[]): Layout => {
  const layout = layoutOf(fields);
  if (layout.ok) return layout.value;
  throw new DeliveryRefused(layout.error.failure, layout.error.parameters);
};

const refusalOf = (thrown: unknown): unknown =>
  thrown instanceof UnreadableCsv ? new DeliveryRefused('deliveryUnreadableCsv', { row: thrown.row }) : thrown;

type Reading = {
  readonly referenceDate: IsoDate;
  /** Rows that were read before, and are passed over. */
  readonly skip?: number;
};

/**
 * The rows of a delivery after its header, streamed, each read or with what is wrong with it. Throws `DeliveryRefused` when the
 * header is not that of a delivery, a quote stands where none may, or there are too many rows.
 */
export async function* leaverRows(
  text: AsyncGenerator<string>,
  { referenceDate, skip = 0 }: Reading,
): AsyncGenerator<ReadRow> {
  const { firstLine, whole } = await withFirstLine(text);
  const form = { delimiter: delimiterOf(firstLine), lineEnds: ['\r\n', '\n', '\r'] };
  let layout: Layout | undefined;
  let seen = 0;
  try {
    for await (const { row, fields } of csvRecords(whole, form)) {
      if (!layout) {
        layout = readHeader(fields);
        continue;
      }
      seen += 1;
      if (seen > MAXIMUM_DELIVERY_ROWS)
        throw new DeliveryRefused('deliveryTooManyRows', { maximum: String(MAXIMUM_DELIVERY_ROWS) });
      if (seen > skip) yield { row, read: readLeaverRow(layout, fields, referenceDate) };
    }
  } catch (thrown) {
    throw refusalOf(thrown);
  }
  if (!layout) readHeader([]);
}
