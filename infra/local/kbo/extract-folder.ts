import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { rowsOf } from '../../../functions/company/import/csv.ts';
import type { CsvRecord } from '../../../functions/document/content/csv-records.ts';
import { ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';
import {
  type ExtractTable,
  fileOfTable,
  REQUIRED_TABLES,
  type ReadTable,
  rowOf,
} from '../../../shared/company/kbo-extract/tables.ts';
import { type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';

/** The tables of an extract in a folder, one CSV file each. */
export type ExtractFolder = {
  readonly extractNumber: string;
  readonly snapshotDate: IsoDate;
  readonly isFull: boolean;
  /** The rows of a table; none of one that may be left out. */
  readonly rows: (table: ReadTable) => AsyncIterable<CsvRecord>;
};

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const readMeta = async (rows: AsyncIterable<CsvRecord>): Promise<Map<string, string>> => {
  const meta = new Map<string, string>();
  for await (const { fields } of rows) {
    const { Variable, Value } = rowOf('meta', fields);
    meta.set(Variable, Value.trim());
  }
  return meta;
};

/** `11-10-2025`, as an extract writes it. */
const dayIn = (written: string): IsoDate => {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(written) ?? [];
  if (!day) throw new Error(`meta.csv gives no SnapshotDate like 11-10-2025: “${written}”`);
  return isoDate(`${year}-${month}-${day}`);
};

/** Opens the extract in a folder. Throws, by name, when a file that is needed is not there. */
export const openExtractFolder = async (directory: string): Promise<ExtractFolder> => {
  const pathOf = (table: ExtractTable): string => join(directory, fileOfTable(table));
  for (const table of [...REQUIRED_TABLES, 'meta'] as const)
    if (!(await isThere(pathOf(table)))) throw new Error(`${pathOf(table)} is not there: unpack the extract first`);
  const hasActivities = await isThere(pathOf('activity'));
  const rows = (table: ExtractTable): AsyncIterable<CsvRecord> => rowsOf(table, createReadStream(pathOf(table)));
  async function* none(): AsyncGenerator<CsvRecord> {}
  const meta = await readMeta(rows('meta'));
  return {
    extractNumber: meta.get('ExtractNumber') ?? '',
    snapshotDate: dayIn(meta.get('SnapshotDate') ?? ''),
    isFull: meta.get('ExtractType') === 'full',
    rows: (table) => (table === 'activity' && !hasActivities ? none() : rows(table)),
  };
};

/** What was wrong, in one line for whoever typed the command. */
export const inOneLine = (thrown: unknown): unknown =>
  thrown instanceof ExtractRefused
    ? new Error(`The extract cannot be read: ${JSON.stringify(thrown.reason)}`, { cause: thrown })
    : thrown;
