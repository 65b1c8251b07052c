import { type Account, accountsOf } from './accounts.ts';
import { type Addresses, addressesFrom } from './addresses.ts';
import type { FunctionHost } from './functions/host.ts';
import type { ReceivedMail } from './mail/mail-server.ts';
import { type Part, startParts, stopInReverse } from './parts.ts';
import { assertPortsFree } from './ports.ts';

export const DEMONSTRATION_PARTNERSHIPS: readonly string[] = ['alfa', 'beta', 'gamma'];

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
  /** The clock of the scheduler. */
  readonly now?: () => Date;
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
  /** Resolves when the projectors have seen everything written before this call. */
  readonly drainStreams: () => Promise<void>;
  /** Resolves when no task is left in a queue. */
  readonly drainTasks: () => Promise<void>;
  /** Every mail that was sent, oldest first. */
  readonly mails: () => Promise<ReceivedMail[]>;
  readonly stop: () => Promise<void>;
};

/** Starts the engine, or nothing: what had started is stopped again when a part fails. Throws `PortTaken`. */
export const startEngine = async (options: EngineOptions): Promise<Engine> => {
  const { partnerships = DEMONSTRATION_PARTNERSHIPS } = options;
  const addresses = addressesFrom(options.port);
  const accounts = accountsOf(partnerships);
  await assertPortsFree(addresses);
  const started: Part[] = [];
  try {
    const parts = await startParts({ ...options, partnerships, addresses, accounts }, started);
    const { dataDirectory } = options;
    return { addresses, partnerships, accounts, dataDirectory, ...parts, stop: () => stopInReverse(started) };
  } catch (thrown) {
    await stopInReverse(started);
    throw thrown;
  }
};
