import type * as z from 'zod';
import type { Engine } from '../engine.ts';
import { AGENCY } from '../functions/environment.ts';
import { signAccessToken } from '../identity/access-token.ts';
import { readKeys } from '../identity/keys.ts';

export type Running = Pick<Engine, 'addresses' | 'partnerships' | 'accounts' | 'dataDirectory'>;
export type Ask = <Schema extends z.ZodType>(schema: Schema, path: string, body?: unknown) => Promise<z.infer<Schema>>;

const MINUTE = 60;

/** Somebody of a place, who goes by the API as everybody does. Without a body something is asked, with one something is done. */
export const signedIn = async (
  { addresses, accounts, dataDirectory }: Running,
  role: string,
  place: string = AGENCY,
): Promise<Ask> => {
  const name = `${role}@${place}`;
  const account = accounts.find((known) => known.name === name);
  if (!account) throw new Error(`No account is called ${name}`);
  const keys = await readKeys(dataDirectory);
  const token = await signAccessToken(account, { keys, issuer: addresses.identity, seconds: 10 * MINUTE });
  const base = place === AGENCY ? '/api/agency' : `/api/partnerships/${place}`;
  return async (schema, path, body) => {
    const answer = await fetch(`${addresses.web}${base}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
    return schema.parse(await answer.json());
  };
};
