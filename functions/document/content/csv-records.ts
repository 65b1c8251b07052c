import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';

/** A record as it stands in a file; row 1 is the first, mostly a header. Empty lines count and are passed over. */
export type CsvRecord = { readonly row: number; readonly fields: readonly string[] };

/** A quote stands where none may: what comes after it cannot be trusted. */
export class UnreadableCsv extends Error {
  /** The line at which reading stopped; nothing when it is not known. */
  readonly row: string;
  constructor(row: string) {
    super('A file is no CSV');
    this.name = 'UnreadableCsv';
    this.row = row;
  }
}

/** A record longer than this is no row of a table, but a quote that was never closed. */
const MAXIMUM_RECORD_CHARACTERS = 64 * 1024;

type ParsedRecord = {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
};

export type CsvForm = { readonly delimiter: string; readonly lineEnds: readonly string[] };

/** The records of a CSV text, streamed. Throws `UnreadableCsv`, and what its text throws. */
export async function* csvRecords(
  text: AsyncIterable<string>,
  { delimiter, lineEnds }: CsvForm,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAXIMUM_RECORD_CHARACTERS,
    delimiter,
    record_delimiter: [...lineEnds],
  });
  // Its error also ends the iteration below, where it is handled.
  const feeding = pipeline(Readable.from(text), parser).catch((thrown: unknown) => thrown);
  try {
    for await (const parsed of parser) {
      const { record, info }: ParsedRecord = parsed;
      yield { row: info.records + info.empty_lines, fields: record };
    }
  } catch (thrown) {
    throw thrown instanceof CsvError ? new UnreadableCsv(String(thrown.lines ?? '')) : thrown;
  } finally {
    parser.destroy();
    await feeding;
  }
}
