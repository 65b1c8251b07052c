import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, accountsOf } from '../../../infra/local/accounts.ts';
import { type Addresses, addressesFrom } from '../../../infra/local/addresses.ts';
import { DEMONSTRATION_PARTNERSHIPS } from '../../../infra/local/engine.ts';
import { repositoryRoot } from '../../../scripts/build-state.ts';
import { underTest } from './under-test.ts';

/** Where the parts of the engine under test are. */
export const addresses = (): Addresses => addressesFrom(underTest().port);

/** Somebody who can sign in, such as `coach@alfa`. Throws when there is no such account. */
export const accountNamed = (name: string): Account => {
  const account = accountsOf(DEMONSTRATION_PARTNERSHIPS).find((known) => known.name === name);
  if (!account) throw new Error(`There is no account ${name}`);
  return account;
};

/** Runs a command of the console against the engine under test, as an operator does; gives what it printed. */
export const runCommand = async (script: 'job' | 'kbo-load' | 'token', ...words: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(repositoryRoot, `infra/local/${script}.ts`), ...words],
    {
      env: { ...process.env, PORT: String(addresses().port) },
    },
  );
  return stdout.trim();
};
