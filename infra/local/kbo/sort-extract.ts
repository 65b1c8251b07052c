import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { RangeContent } from '../../../functions/company/look-up/difference.ts';
import type { LookUpSource } from '../../../functions/company/look-up/load.ts';
import { LOOK_UP_PARTITIONS, lookUpPartitionOf, lookUpRangeOf } from '../../../functions/platform/dynamo/keys.ts';
import type { Candidate } from '../../../shared/company/kbo-extract/candidate.ts';
import { ExtractCollection } from '../../../shared/company/kbo-extract/collect.ts';
import { EXTRACT_TABLES, type ReadTable, rowOf } from '../../../shared/company/kbo-extract/tables.ts';
import { lookUpOf } from '../../../shared/company/look-up/from-extract.ts';
import { digitsOf } from '../../../shared/company/shown-number.ts';
import { type ExtractFolder, isThere } from './extract-folder.ts';
import { type KeyedLine, SortedLines } from './sorted-lines.ts';

/** The order in which rows can be joined: who there is, where they work, what is said of both. */
const TABLES = ['enterprise', 'establishment', 'denomination', 'address', 'activity'] as const satisfies ReadTable[];
/** A range of a partition holds at most 3 907 numbers; a few enterprises have thousands of establishments. */
const RANGE_LIMITS = { enterprises: 10_000, establishments: 200_000 };

const lineSchema = z.tuple([z.enum(TABLES), z.int(), z.array(z.string())]);
type Line = z.infer<typeof lineSchema>;

/**
 * Rows by the partition of their enterprise, keyed by their range. Rows of establishments wait, keyed by the number of the
 * establishment, until it is known whose they are.
 */
type Sorting = { readonly rows: SortedLines; readonly owners: SortedLines; readonly waiting: SortedLines };

const isOfEnterprise = (digits: string): boolean => /^[01]\d{9}$/.test(digits);
const isOfEstablishment = (digits: string): boolean => /^[2-8]\d{9}$/.test(digits);

/** By their place: a full extract has 20 million activities. */
const NACE_VERSION = EXTRACT_TABLES.activity.indexOf('NaceVersion');
const CLASSIFICATION = EXTRACT_TABLES.activity.indexOf('Classification');

/** Most activities are of no use here: only the main one of an enterprise under a classification in force is taken. */
const isWanted = (table: ReadTable, fields: readonly string[]): boolean => {
  if (table !== 'activity') return true;
  const version = fields[NACE_VERSION];
  const isInForce = version === '2025' || version === '2008';
  return isInForce && fields[CLASSIFICATION] === 'MAIN' && isOfEnterprise(digitsOf(fields[0] ?? ''));
};

/** A row without its columns says nothing, but one of an enterprise says that it is still there: that did not stop. */
const isReadable = (table: ReadTable, fields: readonly string[]): boolean =>
  table === 'enterprise' || fields.length === EXTRACT_TABLES[table].length;

const bring = (rows: SortedLines, enterprise: string, text: string): void =>
  rows.add(lookUpPartitionOf(enterprise), { key: String(lookUpRangeOf(enterprise)), text });

const sortRow = ({ rows, owners, waiting }: Sorting, line: Line): void => {
  const [table, , fields] = line;
  const about = digitsOf(fields[0] ?? '');
  const text = JSON.stringify(line);
  if (table === 'establishment') {
    const owner = digitsOf(rowOf(table, fields).EnterpriseNumber);
    if (!isOfEnterprise(owner)) return;
    bring(rows, owner, text);
    if (isOfEstablishment(about)) owners.add(lookUpPartitionOf(about), { key: about, text: owner });
  } else if (isOfEnterprise(about)) bring(rows, about, text);
  else if (isOfEstablishment(about)) waiting.add(lookUpPartitionOf(about), { key: about, text });
};

/** Gives the rows of establishments to the partition of their enterprise, a file at a time. */
const bringHome = ({ rows, owners, waiting }: Sorting): void => {
  for (let number = 0; number < LOOK_UP_PARTITIONS; number += 1) {
    const ownerOf = new Map(owners.read(number).map(({ key, text }) => [key, text]));
    for (const { key, text } of waiting.read(number)) {
      const owner = ownerOf.get(key);
      if (owner !== undefined) bring(rows, owner, text);
    }
  }
};

const linesIn = (directory: string): Sorting => ({
  rows: new SortedLines(join(directory, 'rows')),
  owners: new SortedLines(join(directory, 'owners')),
  waiting: new SortedLines(join(directory, 'waiting')),
});

const sortInto = async (sorting: Sorting, folder: ExtractFolder): Promise<void> => {
  for (const table of TABLES)
    for await (const { row, fields } of folder.rows(table))
      if (isReadable(table, fields) && isWanted(table, fields)) sortRow(sorting, [table, row, [...fields]]);
  sorting.owners.flush();
  sorting.waiting.flush();
  bringHome(sorting);
  sorting.rows.flush();
};

const numberStillIn = (candidate: Candidate): string[] => {
  if ('enterprise' in candidate) return [candidate.enterprise.number];
  return candidate.flaw.problem === 'columnCount' ? [digitsOf(candidate.written)] : [];
};

const contentOf = (texts: readonly string[], { snapshotDate }: Pick<ExtractFolder, 'snapshotDate'>): RangeContent => {
  const lines = texts.map((text) => lineSchema.parse(JSON.parse(text)));
  const collection = new ExtractCollection(RANGE_LIMITS);
  for (const wanted of TABLES)
    for (const [table, row, fields] of lines) if (table === wanted) collection.add(table, row, fields);
  const { candidates } = collection;
  return {
    enterprises: candidates.flatMap((candidate) => lookUpOf(candidate, snapshotDate) ?? []),
    numbers: new Set(candidates.flatMap(numberStillIn)),
  };
};

/**
 * Sorts an extract of any size by the partitions of the look-up, on disk, whatever the order of its files. Held are, at any time, the
 * text of one partition, a 256th of the extract, and what one range in it says. Takes about as much disk as the extract. A directory
 * in which it was sorted to its end before is taken as it is.
 */
export const sortExtract = async (folder: ExtractFolder, directory: string): Promise<LookUpSource['range']> => {
  const isSorted = join(directory, 'sorted');
  if (!(await isThere(isSorted))) {
    await rm(directory, { recursive: true, force: true });
    await sortInto(linesIn(directory), folder);
    await writeFile(isSorted, '');
  }
  const { rows } = linesIn(directory);
  let opened: { readonly partition: number; readonly ranges: ReadonlyMap<string, KeyedLine[]> } | undefined;
  return async (partition, range) => {
    if (opened?.partition !== partition)
      opened = { partition, ranges: Map.groupBy(rows.read(partition), ({ key }) => key) };
    const texts = (opened.ranges.get(String(range)) ?? []).map(({ text }) => text);
    return contentOf(texts, folder);
  };
};
