import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { addressesFrom } from './addresses.ts';
import { environmentOf, storesOf } from './functions/environment.ts';
import { createFunctionHost, type FunctionHost } from './functions/host.ts';
import { openFunctionLog } from './functions/log-file.ts';
import { findRunning } from './running.ts';

export type RunningHost = { readonly host: FunctionHost; readonly partnerships: readonly string[] };

/**
 * Runs functions in this process against the stores of the engine on `PORT`, for a command; they stop when it is done. Throws,
 * with advice, when no engine runs there.
 */
export const withRunningHost = async <Value>(command: (running: RunningHost) => Promise<Value>): Promise<Value> => {
  const { port, partnerships, dataDirectory } = await findRunning();
  const log = await openFunctionLog(dataDirectory);
  const addresses = addressesFrom(port);
  const environments = new Map(
    storesOf(partnerships).map((store) => [store, environmentOf(store, { addresses, partnerships })]),
  );
  const bundles = join(repositoryRoot, 'dist/functions');
  const host = createFunctionHost({ bundles, environments, writeLog: log.write });
  try {
    return await command({ host, partnerships });
  } finally {
    await host.stop();
    await log.stop();
  }
};
