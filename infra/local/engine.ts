import { type Account, accountsOf } from './accounts.ts';
import { type Addresses, addressesFrom } from './addresses.ts';
import { type Part, type Plan, type RunningParts, startParts, stopInReverse } from './parts.ts';
import { assertPortsFree } from './ports.ts';

export const DEMONSTRATION_PARTNERSHIPS: readonly string[] = ['alfa', 'beta', 'gamma'];

export type EngineOptions = Omit<Plan, 'partnerships' | 'addresses' | 'accounts'> & {
  readonly partnerships?: readonly string[];
};

/** Everything that stands around the functions on AWS, running on loopback. */
export type Engine = RunningParts & {
  readonly addresses: Addresses;
  readonly partnerships: readonly string[];
  readonly accounts: readonly Account[];
  readonly dataDirectory: string;
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
