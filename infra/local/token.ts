/**
 * `npm run --silent token -- coach@alfa` prints an access token of an account, for the engine that runs: with what a sign-in at this moment
 * would give.
 */
import { accountsOf } from './accounts.ts';
import { addressesFrom } from './addresses.ts';
import { runCommand } from './command.ts';
import { placesOf } from './functions/environment.ts';
import { signAccessToken } from './identity/access-token.ts';
import { accountsNow, entriesOf } from './identity/directory.ts';
import { readKeys } from './identity/keys.ts';
import { findRunning } from './running.ts';

const ONE_HOUR = 3600;

const tokenFor = async (name: string | undefined): Promise<string> => {
  const { port, partnerships, dataDirectory } = await findRunning();
  const { database, identity } = addressesFrom(port);
  const entries = await entriesOf(database, placesOf(partnerships))();
  const accounts = accountsNow(accountsOf(partnerships), entries);
  const account = accounts.find((known) => known.name === name);
  if (!account) throw new Error(`Name one of: ${accounts.map((known) => known.name).join(' ')}`);
  const keys = await readKeys(dataDirectory);
  return signAccessToken(account, { keys, issuer: identity, seconds: ONE_HOUR });
};

await runCommand(() => tokenFor(process.argv[2]));
