import { join } from 'node:path';
import * as z from 'zod';
import type { PartitionContent } from '../../../functions/company/look-up/difference.ts';
import { lookUpPartitionOf } from '../../../functions/platform/dynamo/keys.ts';
import { ExtractCollection } from '../../../shared/company/kbo-extract/collect.ts';
import { EXTRACT_TABLES, type ReadTable, rowOf } from '../../../shared/company/kbo-extract/tables.ts';
import { lookUpOf } from '../../../shared/company/look-up/from-extract.ts';
import { digitsOf } from '../../../shared/company/shown-number.ts';
import type { ExtractFolder } from './extract-folder.ts';
import { SortedLines } from './sorted-lines.ts';

/** The order in which rows can be joined: who there is, where they work, what is said of both. */
const TABLES = ['enterprise', 'establishment', 'denomination', 'address', 'activity'] as const satisfies ReadTable[];
/** A partition holds some 8 000 of 2 million enterprises: six times as many are still no trouble. */
const PARTITION_LIMITS = { enterprises: 50_000, establishments: 200_000 };

const lineSchema = z.tuple([z.enum(TABLES), z.int(), z.array(z.string())]);
type Line = z.infer<typeof lineSchema>;
const ownerSchema = z.tuple([z.string(), z.string()]);

/** Rows of establishments wait apart until it is known whose they are. */
type Sorting = { readonly rows: SortedLines; readonly owners: SortedLines; readonly waiting: SortedLines };

const isOfEnterprise = (digits: string): boolean => /^[01]\d{9}$/.test(digits);
const isOfEstablishment = (digits: string): boolean => /^[2-8]\d{9}$/.test(digits);

/** Most activities are of no use here: only the main one under a classification in force is taken. */
const isWanted = (table: ReadTable, fields: readonly string[]): boolean => {
  if (table !== 'activity') return true;
  const { Classification, NaceVersion } = rowOf(table, fields);
  return Classification === 'MAIN' && (NaceVersion === '2025' || NaceVersion === '2008');
};

const place = async ({ rows, owners, waiting }: Sorting, [table, row, fields]: Line): Promise<void> => {
  const line: Line = [table, row, fields];
  const about = digitsOf(fields[0] ?? '');
  if (table === 'establishment') {
    const owner = digitsOf(rowOf(table, fields).EnterpriseNumber);
    if (!isOfEnterprise(owner)) return;
    await rows.add(lookUpPartitionOf(owner), line);
    if (isOfEstablishment(about)) await owners.add(lookUpPartitionOf(about), [about, owner]);
  } else if (isOfEnterprise(about)) await rows.add(lookUpPartitionOf(about), line);
  else if (isOfEstablishment(about)) await waiting.add(lookUpPartitionOf(about), line);
};

/** Gives the rows of establishments to the partition of their enterprise, a file at a time. */
const bringHome = async ({ rows, owners, waiting }: Sorting, places: number): Promise<void> => {
  for (let number = 0; number < places; number += 1) {
    const ownerOf = new Map(z.array(ownerSchema).parse(await owners.read(number)));
    for (const line of z.array(lineSchema).parse(await waiting.read(number))) {
      const owner = ownerOf.get(digitsOf(line[2][0] ?? ''));
      if (owner !== undefined) await rows.add(lookUpPartitionOf(owner), line);
    }
  }
};

const contentOf = (lines: readonly Line[], { snapshotDate }: ExtractFolder): PartitionContent => {
  const collection = new ExtractCollection(PARTITION_LIMITS);
  for (const wanted of TABLES)
    for (const [table, row, fields] of lines) if (table === wanted) collection.add(table, row, fields);
  const { candidates } = collection;
  return {
    enterprises: candidates.flatMap((candidate) => lookUpOf(candidate, snapshotDate) ?? []),
    numbers: new Set(candidates.flatMap((candidate) => ('enterprise' in candidate ? candidate.enterprise.number : []))),
  };
};

/**
 * Sorts an extract of any size by the partitions of the look-up, on disk, whatever the order of its files; then each partition is
 * joined by itself. Takes about as much disk as the extract.
 */
export const sortExtract = async (folder: ExtractFolder, directory: string, places: number) => {
  const [rows, owners, waiting] = await Promise.all(
    ['rows', 'owners', 'waiting'].map((name) => SortedLines.in(join(directory, name))),
  );
  if (!rows || !owners || !waiting) throw new Error('Nowhere to sort');
  const sorting = { rows, owners, waiting };
  for (const table of TABLES)
    for await (const { row, fields } of folder.rows(table))
      if (fields.length === EXTRACT_TABLES[table].length && isWanted(table, fields))
        await place(sorting, [table, row, [...fields]]);
  await Promise.all([owners.flush(), waiting.flush()]);
  await bringHome(sorting, places);
  await rows.flush();
  return async (partition: number): Promise<PartitionContent> =>
    contentOf(z.array(lineSchema).parse(await rows.read(partition)), folder);
};
