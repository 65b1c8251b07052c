import { parse as parseWhole } from 'csv-parse/sync';
import { ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';
import { EXTRACT_TABLES, type ExtractTable, fileOfTable } from '../../../shared/company/kbo-extract/tables.ts';
import { type CsvRecord, csvRecords, UnreadableCsv } from '../../document/content/csv-records.ts';

/** Decodes UTF-8 strictly, without a byte order mark: a file in another encoding would silently spoil names. */
async function* textOf(file: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece: Uint8Array | undefined): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new ExtractRefused('notUtf8', { file });
    }
  };
  for await (const piece of content) yield decode(piece);
  yield decode(undefined);
}

const checkHeader = (table: ExtractTable, found: readonly string[]): void => {
  const expected = EXTRACT_TABLES[table];
  if (found.length === expected.length && expected.every((column, index) => found[index]?.trim() === column)) return;
  throw new ExtractRefused('wrongHeader', {
    file: fileOfTable(table),
    expected: expected.join(','),
    found: found.join(',').slice(0, 200),
  });
};

/**
 * The rows of a table after its header, streamed. Throws `ExtractRefused` when the header is not that of the table, the text is not
 * UTF-8, or a quote stands where none may: what comes after it cannot be trusted.
 */
export async function* rowsOf(table: ExtractTable, content: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const file = fileOfTable(table);
  let headerSeen = false;
  try {
    for await (const found of csvRecords(textOf(file, content), { delimiter: ',', lineEnds: ['\r\n', '\n'] })) {
      if (headerSeen) yield found;
      else checkHeader(table, found.fields);
      headerSeen = true;
    }
  } catch (thrown) {
    throw thrown instanceof UnreadableCsv ? new ExtractRefused('unreadableCsv', { file, row: thrown.row }) : thrown;
  }
  if (!headerSeen) checkHeader(table, []);
}

/** Longer than any header of an extract. */
const HEADER_BYTES = 4096;

/** Checks the header of a table that is not read further, and lets the rest pass. Throws `ExtractRefused`. */
export const checkHeaderOnly = async (table: ExtractTable, content: AsyncIterable<Uint8Array>): Promise<void> => {
  let start = Buffer.alloc(0);
  for await (const piece of content)
    if (start.length < HEADER_BYTES) start = Buffer.concat([start, piece.subarray(0, HEADER_BYTES - start.length)]);
  const line = start.toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  const [header = []]: string[][] = parseWhole(line, { bom: true, relax_quotes: true });
  checkHeader(table, header);
};
