import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isOlder, type LoadReport, loadLookUp } from '../../../functions/company/look-up/load.ts';
import type { LookUpRepository } from '../../../functions/company/look-up/repository.ts';
import { sha256 } from '../../../functions/platform/storage/canonical-json.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { fileOfTable, REQUIRED_TABLES } from '../../../shared/company/kbo-extract/tables.ts';
import { type ExtractFolder, inOneLine, isThere, openExtractFolder } from './extract-folder.ts';
import { sortExtract } from './sort-extract.ts';

/** Whether the folder holds a part of an extract only: then nothing is marked as stopped. */
type LoadOptions = { readonly isPart: boolean };

/**
 * Where an extract is sorted: the same place for the same files, all of them, so that a load that was killed goes on with what it
 * sorted before. After a load to its end the place is gone.
 */
const sortingPlace = async (directory: string, { extractNumber, snapshotDate }: ExtractFolder): Promise<string> => {
  const files = await Promise.all(
    [...REQUIRED_TABLES, 'activity' as const].map(async (table) => {
      const path = join(directory, fileOfTable(table));
      if (!(await isThere(path))) return [table];
      const { mtimeMs, size } = await stat(path);
      return [table, mtimeMs, size];
    }),
  );
  const name = [resolve(directory), extractNumber, snapshotDate, ...files.flat()].join('|');
  return join(tmpdir(), `kbo-${sha256(name).slice(0, 16)}`);
};

/** Loads the extract in a folder. Throws with what an operator can do about it. */
export const loadExtract = async (
  repository: LookUpRepository,
  directory: string,
  { isPart }: LoadOptions,
): Promise<LoadReport> => {
  try {
    const folder = await openExtractFolder(directory);
    if (!folder.isFull && !isPart)
      throw new Error('This is no full extract: with --part it is loaded, and nothing is marked as stopped');
    const { extractNumber, snapshotDate } = folder;
    const refusal = `A newer extract than that of ${snapshotDate} was loaded before`;
    if (isOlder(await repository.load(), { snapshotDate, isWhole: !isPart })) throw new Error(refusal);
    const place = await sortingPlace(directory, folder);
    const range = await sortExtract(folder, place);
    const source = { extractNumber, snapshotDate, isWhole: !isPart, range };
    const loaded = await loadLookUp({ repository, system: realSystem })(source);
    await rm(place, { recursive: true, force: true });
    if (!loaded.ok) throw new Error(refusal);
    return loaded.value;
  } catch (thrown) {
    throw inOneLine(thrown);
  }
};
