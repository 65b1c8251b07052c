import { signAccessToken } from '../../../infra/local/identity/access-token.ts';
import { readKeys } from '../../../infra/local/identity/keys.ts';
import { dataDirectoryOf } from '../../../infra/local/running.ts';
import { accountNamed, addresses } from './system.ts';
import { underTest } from './under-test.ts';

const TOKEN_SECONDS = 600;

const tokenOf = async (account: string): Promise<string> =>
  signAccessToken(accountNamed(account), {
    keys: await readKeys(dataDirectoryOf(addresses().port)),
    issuer: addresses().identity,
    // From now on our clock: where the engine's is ahead, it has to last until its day too.
    seconds: TOKEN_SECONDS + Math.ceil(underTest().millisecondsAhead / 1000),
  });

/**
 * Asks the API in an account's name, to put in place what a test starts from; what a test is about goes through the screens.
 * Gives the answer's body. Throws what the API said when it refused.
 */
export const ask = async <Answer>(
  account: string,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  json?: unknown,
): Promise<Answer> => {
  const answer = await fetch(`${addresses().web}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${await tokenOf(account)}`, 'content-type': 'application/json' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} as ${account}: ${answer.status} ${text}`);
  return JSON.parse(text);
};
