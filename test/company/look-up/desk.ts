import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { extractRegister } from '../../../functions/company/look-up/company-register.ts';
import { type LookUpRepository, lookUpRepository } from '../../../functions/company/look-up/repository.ts';
import type { LookUpItem } from '../../../functions/company/look-up/stored.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { loadExtract } from '../../../infra/local/kbo/load-extract.ts';
import { createTable } from '../../support/engine/tables.ts';
import { csvText, extractFiles, type FictionalCompany } from '../fictional-extract.ts';
import { itemsOf } from '../import-desk.ts';

const itemSchema = z.looseObject({ pk: z.string(), sk: z.string(), type: z.string(), v: z.int() });

export type ExtractOptions = { readonly day: string; readonly number?: string; readonly type?: string };

/** A folder with the files of an extract of these companies. */
export const extractFolder = async (
  companies: readonly FictionalCompany[],
  { day, number = '1', type = 'full' }: ExtractOptions,
): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'extract-'));
  const meta = [
    ['Variable', 'Value'],
    ['SnapshotDate', day],
    ['ExtractType', type],
    ['ExtractNumber', number],
  ];
  for (const [name, content] of extractFiles(companies)) await writeFile(join(directory, name), content);
  await writeFile(join(directory, 'meta.csv'), csvText(meta));
  return directory;
};

/** A reference store of its own, with a look-up that counts what is written. */
export const openLookUpDesk = async () => {
  const table = await createTable('reference');
  const repository = lookUpRepository(table, realSystem);
  let written = 0;
  const filled = new Set<string>();
  const counting: LookUpRepository = {
    ...repository,
    write: (writes) => {
      written += writes.length;
      for (const write of writes) if ('put' in write) filled.add(write.put.pk);
      return repository.write(writes);
    },
    // Nearly all of the partitions are empty here: what nothing was ever written to is not asked for, which is most of the time.
    async *partition(partition) {
      if (filled.has(keys.lookUpPartition(partition))) yield* repository.partition(partition);
    },
  };
  const desk = {
    table,
    repository: counting,
    register: extractRegister(repository),
    load: async (companies: readonly FictionalCompany[], options: ExtractOptions, isPart = false) =>
      loadExtract(counting, await extractFolder(companies, options), { isPart }),

    /** How many items this wrote, apart from checkpoints. */
    async writesOf(work: () => Promise<unknown>): Promise<number> {
      const before = written;
      await work();
      return written - before;
    },

    /** All that is stored of enterprises and names, in the order of keys. */
    async stored(): Promise<LookUpItem[]> {
      const items = z
        .array(itemSchema)
        .parse([...(await itemsOf(table, 'lookUpEnterprise')), ...(await itemsOf(table, 'lookUpName'))]);
      return items.sort((a, b) => (`${a.pk}/${a.sk}` < `${b.pk}/${b.sk}` ? -1 : 1));
    },
  };
  return desk;
};
export type LookUpDesk = Awaited<ReturnType<typeof openLookUpDesk>>;
