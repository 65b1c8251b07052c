import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';
import { EXTRACT_TABLES, type ExtractTable, fileOfTable } from '../../../shared/company/kbo-extract/tables.ts';

/** A row as it stands in the file; row 1 is the header. */
export type CsvRow = { readonly row: number; readonly fields: readonly string[] };

/** A record longer than this is no row of an extract, but a quote that was never closed. */
const MAXIMUM_RECORD_CHARACTERS = 64 * 1024;

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

type ParsedRecord = {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
};

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
export async function* rowsOf(table: ExtractTable, content: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const file = fileOfTable(table);
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAXIMUM_RECORD_CHARACTERS,
    record_delimiter: ['\r\n', '\n'],
  });
  // Its error also ends the iteration below, where it is handled.
  const feeding = pipeline(Readable.from(textOf(file, content)), parser).catch((thrown: unknown) => thrown);
  let headerSeen = false;
  try {
    for await (const parsed of parser) {
      const { record, info }: ParsedRecord = parsed;
      if (headerSeen) yield { row: info.records + info.empty_lines, fields: record };
      else checkHeader(table, record);
      headerSeen = true;
    }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    throw new ExtractRefused('unreadableCsv', { file, row: String(thrown.lines ?? '') });
  } finally {
    parser.destroy();
    await feeding;
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
