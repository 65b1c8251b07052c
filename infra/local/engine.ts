import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { type Account, accountsOf } from './accounts.ts';
import { type Addresses, addressesFrom, portOf } from './addresses.ts';
import { startDatabase } from './database/process.ts';
import { ensureTable, localDatabaseClient } from './database/tables.ts';
import { AGENCY, environmentOf, REFERENCE_TABLE, resourcesOf, storesOf } from './functions/environment.ts';
import { createFunctionHost, type FunctionHost } from './functions/host.ts';
import { openFunctionLog } from './functions/log-file.ts';
import { securityHeaders } from './gateway/security-headers.ts';
import { startGateway } from './gateway/server.ts';
import { signAccessToken } from './identity/access-token.ts';
import { TOKEN_CLIENT_ID, WEB_SCOPE } from './identity/contract.ts';
import { ensureKeys, type IdentityKeys } from './identity/keys.ts';
import { startIdentity } from './identity/server.ts';
import { SessionStore } from './identity/session-store.ts';
import { assertPortsFree } from './ports.ts';
import { removeRunning, writeRunning } from './running.ts';

export const DEMONSTRATION_PARTNERSHIPS = ['alfa', 'beta', 'gamma'] as const;

export type EngineOptions = {
  /** The web's port; the other parts listen on the six after it. */
  readonly port: number;
  /** Where data, keys and logs stay. */
  readonly dataDirectory: string;
  /** Keeps the tables in memory only: faster, for tests. */
  readonly inMemory?: boolean;
  readonly partnerships?: readonly string[];
  /** Directory with `<function>/index.mjs`; `dist/functions` unless told otherwise. */
  readonly bundles?: string;
};

/** Everything that stands around the functions on AWS, running on loopback. */
export type Engine = {
  readonly addresses: Addresses;
  readonly partnerships: readonly string[];
  readonly accounts: readonly Account[];
  readonly dataDirectory: string;
  readonly host: FunctionHost;
  /** An access token of an account such as `coach@alfa`, valid for an hour. Throws when there is no such account. */
  readonly token: (accountName: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

type Part = { readonly stop: () => Promise<void> };

const stopInReverse = async (parts: Part[]): Promise<void> => {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop();
};

const makeTables = async (endpoint: string, partnerships: readonly string[]): Promise<void> => {
  const client = localDatabaseClient(endpoint);
  const names = [...partnerships, AGENCY].map((store) => resourcesOf(store).table);
  await Promise.all([...names, REFERENCE_TABLE].map((name) => ensureTable(client, name)));
  client.destroy();
};

const tokenSource =
  (accounts: readonly Account[], keys: IdentityKeys, issuer: string) =>
  async (accountName: string): Promise<string> => {
    const account = accounts.find(({ name }) => name === accountName);
    if (!account) throw new Error(`There is no account ${accountName}`);
    return signAccessToken(account, { keys, issuer, seconds: 3600 });
  };

type Started = { readonly parts: Part[]; readonly addresses: Addresses; readonly partnerships: readonly string[] };

const startParts = async (options: EngineOptions, { parts, addresses, partnerships }: Started): Promise<Engine> => {
  const { port, dataDirectory, inMemory = false, bundles = join(repositoryRoot, 'dist/functions') } = options;
  const start = async <Type extends Part>(starting: Promise<Type>): Promise<Type> => {
    const part = await starting;
    parts.push(part);
    return part;
  };
  await mkdir(dataDirectory, { recursive: true });
  const accounts = accountsOf(partnerships);
  const keys = await ensureKeys(dataDirectory);
  const log = await start(openFunctionLog(dataDirectory));
  const directory = inMemory ? undefined : join(dataDirectory, 'dynamodb');
  const database = await start(startDatabase({ port: portOf(addresses.database), directory }));
  await makeTables(database.endpoint, partnerships);
  const environments = new Map(
    storesOf(partnerships).map((store) => [store, environmentOf(store, { addresses, partnerships })]),
  );
  const host = createFunctionHost({ bundles, environments, writeLog: log.write });
  parts.push(host);
  const sessions = await start(SessionStore.open(dataDirectory));
  await start(startIdentity({ issuer: addresses.identity, webOrigin: addresses.web, keys, accounts, sessions }));
  await start(
    startGateway({
      port,
      partnerships,
      host,
      webDirectory: join(repositoryRoot, 'dist/web'),
      securityHeaders: securityHeaders({ identity: addresses.identity, storage: addresses.storage }),
      webConfiguration: { issuer: addresses.identity, clientId: TOKEN_CLIENT_ID, scope: WEB_SCOPE },
    }),
  );
  await writeRunning(dataDirectory, { processId: process.pid, port, partnerships: [...partnerships] });
  parts.push({ stop: () => removeRunning(dataDirectory) });
  const token = tokenSource(accounts, keys, addresses.identity);
  return { addresses, partnerships, accounts, dataDirectory, host, token, stop: () => stopInReverse(parts) };
};

/** Starts the engine, or nothing: what had started is stopped again when a part fails. Throws `PortTaken`. */
export const startEngine = async (options: EngineOptions): Promise<Engine> => {
  const parts: Part[] = [];
  const partnerships = options.partnerships ?? DEMONSTRATION_PARTNERSHIPS;
  const addresses = addressesFrom(options.port);
  await assertPortsFree(addresses);
  try {
    return await startParts(options, { parts, addresses, partnerships });
  } catch (thrown) {
    await stopInReverse(parts);
    throw thrown;
  }
};
