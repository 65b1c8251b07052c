import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/build-state.ts';
import type { Account } from './accounts.ts';
import { type Addresses, portOf } from './addresses.ts';
import { startDatabase } from './database/process.ts';
import { makeTables, switchStreamsOn } from './database/tables.ts';
import { createAsynchronousInvoker } from './functions/asynchronous.ts';
import { type DeadLetters, openDeadLetters } from './functions/dead-letters.ts';
import { environmentOf, placesOf, REFERENCE_TABLE, resourcesOf, storesOf } from './functions/environment.ts';
import { createFunctionHost, type FunctionHost } from './functions/host.ts';
import { openFunctionLog } from './functions/log-file.ts';
import { securityHeaders } from './gateway/security-headers.ts';
import { startGateway } from './gateway/server.ts';
import { signAccessToken } from './identity/access-token.ts';
import { TOKEN_CLIENT_ID, WEB_SCOPE } from './identity/contract.ts';
import { accountsNow, entriesOf } from './identity/directory.ts';
import { ensureKeys } from './identity/keys.ts';
import { startIdentity } from './identity/server.ts';
import { SessionStore } from './identity/session-store.ts';
import { type ReceivedMail, startMailServer } from './mail/mail-server.ts';
import { createMailService } from './mail/mail-service.ts';
import { openQueues } from './queue/queues.ts';
import { removeRunning, writeRunning } from './running.ts';
import { startScheduler } from './schedule/scheduler.ts';
import { startServices } from './services.ts';
import { startStorage } from './storage/server.ts';
import { startStreams } from './streams/readers.ts';

/** Something that runs until it is stopped. */
export type Part = { readonly stop: () => Promise<void> };

/** What an engine is to be. */
export type Plan = {
  /** The web's port; the other parts listen on the six after it. */
  readonly port: number;
  readonly addresses: Addresses;
  /** Where data, keys and logs stay. */
  readonly dataDirectory: string;
  /** Keeps the tables in memory only: faster, for tests. */
  readonly inMemory?: boolean;
  readonly partnerships: readonly string[];
  readonly accounts: readonly Account[];
  /** Directory with `<function>/index.mjs`; `dist/functions` unless told otherwise. */
  readonly bundles?: string;
  /** The clock of the scheduler. */
  readonly now?: () => Date;
  /** Fills the tables when they have just been made, before anything else can write to them. */
  readonly fill?: (stores: NewStores) => Promise<void>;
};

/** Stores whose tables are there and empty. */
export type NewStores = Pick<Plan, 'addresses' | 'partnerships'>;

/** What can be asked of the parts once they run. */
export type RunningParts = {
  readonly host: FunctionHost;
  /** An access token of an account such as `coach@alfa`, valid for an hour. Throws when there is no such account. */
  readonly token: (accountName: string) => Promise<string>;
  /** Resolves when the projectors have seen everything written before this call. */
  readonly drainStreams: () => Promise<void>;
  /** Resolves when no task is left in a queue. */
  readonly drainTasks: () => Promise<void>;
  /** Every mail that was sent, oldest first. */
  readonly mails: () => Promise<ReceivedMail[]>;
};

/** Remembers a part as soon as it runs, so that whatever comes after it can fail without leaving it behind. */
type Keep = <Type extends Part>(starting: Type | Promise<Type>) => Promise<Type>;

const TOKEN_SECONDS = 3600;

export const stopInReverse = async (parts: Part[]): Promise<void> => {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop();
};

/** Waits until all have started or failed: what was still starting when another failed could not be stopped. */
const together = async <Results extends readonly unknown[]>(
  ...starting: { [Index in keyof Results]: Promise<Results[Index]> }
): Promise<Results> => {
  await Promise.allSettled(starting);
  return Promise.all(starting) as Promise<Results>;
};

/** Stores with a table, buckets and mails of their own. */
const startFunctions = async (plan: Plan, keep: Keep): Promise<FunctionHost> => {
  const { addresses, partnerships, dataDirectory, bundles = join(repositoryRoot, 'dist/functions') } = plan;
  const log = await keep(openFunctionLog(dataDirectory));
  const environments = new Map(
    storesOf(partnerships).map((store) => [store, environmentOf(store, { addresses, partnerships })]),
  );
  return keep(createFunctionHost({ bundles, environments, writeLog: log.write }));
};

const tablesOf = (plan: Plan): string[] => [
  ...placesOf(plan.partnerships).map((store) => resourcesOf(store).table),
  REFERENCE_TABLE,
];

const startStores = async (plan: Plan, keep: Keep): Promise<void> => {
  const { addresses, partnerships, dataDirectory, inMemory = false, fill } = plan;
  const stores = placesOf(plan.partnerships);
  const storage = keep(
    startStorage({
      port: portOf(addresses.storage),
      directory: join(dataDirectory, 'objects'),
      buckets: stores.map(resourcesOf).flatMap((names) => [names.documentBucket, names.snapshotBucket]),
      webOrigin: addresses.web,
    }),
  );
  const directory = inMemory ? undefined : join(dataDirectory, 'dynamodb');
  const database = keep(startDatabase({ port: portOf(addresses.database), directory }));
  const [{ endpoint }] = await together(database, storage);
  await makeTables(endpoint, tablesOf(plan), { stream: fill === undefined });
  if (!fill) return;
  await fill({ addresses, partnerships });
  // From here on: nobody needs to hear, record by record, of what was there before the engine ran.
  await switchStreamsOn(endpoint, tablesOf(plan));
};

const startSignIn = async (plan: Plan, keep: Keep): Promise<Pick<RunningParts, 'token'>> => {
  const { addresses, accounts, dataDirectory } = plan;
  const issuer = addresses.identity;
  const keys = await ensureKeys(dataDirectory);
  const sessions = await keep(SessionStore.open(dataDirectory));
  const entries = entriesOf(addresses.database, placesOf(plan.partnerships));
  await keep(startIdentity({ issuer, webOrigin: addresses.web, keys, accounts, entries, sessions }));
  return {
    token: async (accountName) => {
      const account = accountsNow(accounts, await entries()).find(({ name }) => name === accountName);
      if (!account) throw new Error(`There is no account ${accountName}`);
      return signAccessToken(account, { keys, issuer, seconds: TOKEN_SECONDS });
    },
  };
};

const startMail = async ({ addresses, dataDirectory }: Plan, keep: Keep): Promise<Pick<RunningParts, 'mails'>> => {
  const { smtpPort, mailPage } = addresses;
  const directory = join(dataDirectory, 'mail');
  const mailServer = await keep(startMailServer({ smtpPort, pagePort: portOf(mailPage), directory }));
  return { mails: mailServer.mails };
};

type Triggers = Pick<RunningParts, 'drainStreams' | 'drainTasks'>;

/** Whatever starts a function by itself: messages, mails, changes in tables, the clock. */
const startTriggers = async (
  plan: Plan,
  keep: Keep,
  host: FunctionHost,
  deadLetters: DeadLetters,
): Promise<Triggers> => {
  const { addresses, dataDirectory, inMemory = false, now = () => new Date() } = plan;
  const stores = placesOf(plan.partnerships);
  const { smtpPort } = addresses;
  const invoker = await keep(createAsynchronousInvoker(host, deadLetters));
  const mailService = await keep(createMailService({ smtpPort, stores, invoker }));
  const queues = await keep(openQueues({ stores, host, deadLetters, directory: join(dataDirectory, 'queues') }));
  await keep(startServices({ port: portOf(addresses.services), queues, mailService }));
  await queues.start();
  const directory = inMemory ? undefined : join(dataDirectory, 'streams');
  const streams = await keep(startStreams({ endpoint: addresses.database, stores, host, deadLetters, directory }));
  await keep(startScheduler({ stores, invoker, now }));
  return { drainStreams: streams.drain, drainTasks: queues.drain };
};

const startWeb = async ({ port, partnerships, addresses }: Plan, keep: Keep, host: FunctionHost): Promise<void> => {
  await keep(
    startGateway({
      port,
      partnerships,
      host,
      webDirectory: join(repositoryRoot, 'dist/web'),
      securityHeaders: securityHeaders({ identity: addresses.identity, storage: addresses.storage }),
      webConfiguration: { issuer: addresses.identity, clientId: TOKEN_CLIENT_ID, scope: WEB_SCOPE, partnerships },
    }),
  );
};

/** Starts every part, those that do not need each other at the same time; `started` says, also after a failure, what must be stopped. */
export const startParts = async (plan: Plan, started: Part[]): Promise<RunningParts> => {
  const { dataDirectory, port, partnerships } = plan;
  const keep: Keep = async (starting) => {
    const part = await starting;
    started.push(part);
    return part;
  };
  await mkdir(dataDirectory, { recursive: true });
  const deadLetters = await openDeadLetters(dataDirectory);
  const [signIn, mail] = await together(startSignIn(plan, keep), startMail(plan, keep), startStores(plan, keep));
  const host = await startFunctions(plan, keep);
  const triggers = await startTriggers(plan, keep, host, deadLetters);
  await startWeb(plan, keep, host);
  await writeRunning(dataDirectory, { processId: process.pid, port, partnerships: [...partnerships] });
  started.push({ stop: () => removeRunning(dataDirectory) });
  return { host, ...signIn, ...mail, ...triggers };
};
