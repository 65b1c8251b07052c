/**
 * `counted-load.ts DIR [BEFORE]` loads an extract into a look-up that only counts, and that holds what the extract in BEFORE says:
 * what loading takes by itself, without a database. Started as a process of its own, so that its memory is only that of loading.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLookUp } from '../../../functions/company/look-up/load.ts';
import type { LookUpRepository } from '../../../functions/company/look-up/repository.ts';
import { hashOf } from '../../../functions/company/look-up/stored.ts';
import { LOOK_UP_RANGES } from '../../../functions/platform/dynamo/keys.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { openExtractFolder } from '../../../infra/local/kbo/extract-folder.ts';
import { sortExtract } from '../../../infra/local/kbo/sort-extract.ts';
import { megabytesHeld } from '../megabytes-held.ts';

const sortedFrom = async (directory: string) => {
  const folder = await openExtractFolder(directory);
  const range = await sortExtract(folder, join(tmpdir(), `counted-${folder.extractNumber}-${process.ppid}`));
  return { extractNumber: folder.extractNumber, snapshotDate: folder.snapshotDate, isWhole: true, range };
};

const [directory = '', before] = process.argv.slice(2);
const stored = before === undefined ? undefined : await sortedFrom(before);
const source = await sortedFrom(directory);
let [puts, removes] = [0, 0];

const repository: LookUpRepository = {
  enterprise: async () => undefined,
  enterprises: async () => [],
  named: async () => [],
  load: async () => undefined,
  begin: async () => {},
  checkpoint: async () => {},
  async *partition(partition) {
    for (let range = 0; stored && range < LOOK_UP_RANGES; range += 1) {
      const { enterprises } = await stored.range(partition, range);
      const inOrder = enterprises.toSorted((a, b) => (a.number < b.number ? -1 : 1));
      yield inOrder.map((enterprise) => ({ ...enterprise, hash: hashOf(enterprise) }));
    }
  },
  write: async (writes) => {
    for (const write of writes)
      if ('put' in write) puts += 1;
      else removes += 1;
  },
};

const loaded = await loadLookUp({ repository, system: realSystem })(source);
const megabytes = megabytesHeld();
process.stdout.write(`${JSON.stringify({ ...(loaded.ok ? loaded.value : loaded), puts, removes, megabytes })}\n`);
