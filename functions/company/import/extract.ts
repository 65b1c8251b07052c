import { ExtractCollection } from '../../../shared/company/kbo-extract/collect.ts';
import { type ExtractFailure, ExtractRefused } from '../../../shared/company/kbo-extract/failures.ts';
import {
  type ExtractTable,
  fileOfTable,
  REQUIRED_TABLES,
  type ReadTable,
} from '../../../shared/company/kbo-extract/tables.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { checkHeaderOnly, rowsOf } from './csv.ts';
import type { SourceTable } from './source.ts';

/** Opens the tables of an extract anew, from the first on. */
export type OpenSource = () => AsyncIterable<SourceTable>;

/**
 * The order in which rows can be joined, whatever the order in which the files come: first who there is, then where they work,
 * then what is said of both. So only rows that belong to an enterprise of the extract are ever held.
 */
const PASSES: readonly (readonly ReadTable[])[] = [
  ['enterprise'],
  ['establishment'],
  ['denomination', 'address', 'activity'],
];

const isRead = (table: ExtractTable): table is ReadTable =>
  PASSES.some((tables) => tables.some((wanted) => wanted === table));

const collectRows = async (collection: ExtractCollection, table: ReadTable, content: SourceTable['content']) => {
  for await (const { row, fields } of rowsOf(table, content)) collection.add(table, row, fields);
};

const checkTables = (seen: ReadonlySet<ExtractTable>, collection: ExtractCollection): void => {
  const missing = REQUIRED_TABLES.find((table) => !seen.has(table));
  if (missing) throw new ExtractRefused('fileMissing', { file: fileOfTable(missing) });
  if (collection.candidates.length === 0) throw new ExtractRefused('noEnterprises');
};

const collect = async (open: OpenSource): Promise<ExtractCollection> => {
  const collection = new ExtractCollection();
  for (const [pass, wanted] of PASSES.entries()) {
    const seen = new Set<ExtractTable>();
    for await (const { table, content } of open()) {
      seen.add(table);
      if (isRead(table)) {
        if (wanted.includes(table)) await collectRows(collection, table, content);
      } else if (pass === 0) await checkHeaderOnly(table, content);
    }
    checkTables(seen, collection);
  }
  return collection;
};

/** Reads an extract and joins its tables; or why it cannot be imported at all. Nothing has landed then. */
export const readExtract = async (open: OpenSource): Promise<Result<ExtractCollection, ExtractFailure>> => {
  try {
    return ok(await collect(open));
  } catch (thrown) {
    if (thrown instanceof ExtractRefused) return fail(thrown.reason);
    throw thrown;
  }
};
