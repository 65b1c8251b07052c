import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadReport, loadLookUp } from '../../../functions/company/look-up/load.ts';
import type { LookUpRepository } from '../../../functions/company/look-up/repository.ts';
import { LOOK_UP_PARTITIONS } from '../../../functions/platform/dynamo/keys.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { inOneLine, openExtractFolder } from './extract-folder.ts';
import { sortExtract } from './sort-extract.ts';

/** Whether the folder holds a part of an extract only: then nothing is marked as stopped. */
type LoadOptions = { readonly isPart: boolean };

const loadFrom = async (
  repository: LookUpRepository,
  directory: string,
  { isPart }: LoadOptions,
  sorted: string,
): Promise<LoadReport> => {
  const folder = await openExtractFolder(directory);
  if (!folder.isFull && !isPart)
    throw new Error('This is no full extract: with --part it is loaded, and nothing is marked as stopped');
  const { extractNumber, snapshotDate } = folder;
  const partition = await sortExtract(folder, sorted, LOOK_UP_PARTITIONS);
  const source = { extractNumber, snapshotDate, isWhole: !isPart, partition };
  const loaded = await loadLookUp({ repository, system: realSystem })(source);
  if (!loaded.ok) throw new Error(`A newer extract than that of ${snapshotDate} was loaded before`);
  return loaded.value;
};

/** Loads the extract in a folder. Throws with what an operator can do about it. */
export const loadExtract = async (
  repository: LookUpRepository,
  directory: string,
  options: LoadOptions,
): Promise<LoadReport> => {
  const sorted = await mkdtemp(join(tmpdir(), 'kbo-'));
  try {
    return await loadFrom(repository, directory, options, sorted);
  } catch (thrown) {
    throw inOneLine(thrown);
  } finally {
    await rm(sorted, { recursive: true, force: true });
  }
};
