/**
 * `npm run kbo:load -- DIR [--part] [--table NAME]` brings the KBO look-up to what the extract in a folder says: that of the engine
 * on `PORT`, or with `--table` that of AWS, with the operator's own credentials and region.
 */
import { parseArgs } from 'node:util';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LoadReport } from '../../functions/company/look-up/load.ts';
import { lookUpRepository } from '../../functions/company/look-up/repository.ts';
import { documentClient, type Table } from '../../functions/platform/dynamo/client.ts';
import { realSystem } from '../../functions/platform/system.ts';
import { addressesFrom } from './addresses.ts';
import { runCommand } from './command.ts';
import { localDatabaseClient } from './database/tables.ts';
import { REFERENCE_TABLE } from './functions/environment.ts';
import { loadExtract } from './kbo/load-extract.ts';
import { findRunning } from './running.ts';

const localReference = async (): Promise<Table> => {
  const { port } = await findRunning();
  const client = DynamoDBDocumentClient.from(localDatabaseClient(addressesFrom(port).database), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name: REFERENCE_TABLE };
};

const KILOBYTES_PER_MEGABYTE = 1024;

const said = ({ firstPartition, enterprises, written, stopped }: LoadReport): string => {
  const memory = Math.round(process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE);
  const from = firstPartition > 0 ? ` (from partition ${firstPartition} on, where the last attempt stopped)` : '';
  return `${enterprises} enterprises read${from}: ${written} written, ${stopped} marked as stopped; at most ${memory} MB of memory`;
};

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { part: { type: 'boolean', default: false }, table: { type: 'string' } },
  });
  const [directory] = positionals;
  if (directory === undefined) throw new Error('Name the folder with the CSV files of the extract');
  const table = values.table === undefined ? await localReference() : { client: documentClient(), name: values.table };
  const report = await loadExtract(lookUpRepository(table, realSystem), directory, { isPart: values.part });
  table.client.destroy();
  return said(report);
});
