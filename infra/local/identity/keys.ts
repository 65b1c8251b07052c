import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import { SIGNATURE_ALGORITHM } from './contract.ts';

const keysSchema = z.object({
  signingKey: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
  cookieKey: z.string(),
});

/** The provider's secrets. They stay in the engine's data directory and are accepted by nothing but this engine. */
export type IdentityKeys = { readonly signingKey: JWK & { kid: string }; readonly cookieKey: string };

const generate = async (): Promise<IdentityKeys> => {
  const { privateKey } = await generateKeyPair(SIGNATURE_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    signingKey: { ...jwk, kid, use: 'sig', alg: SIGNATURE_ALGORITHM },
    cookieKey: randomBytes(32).toString('base64url'),
  };
};

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'identity', 'keys.json');

/** The keys of an engine that was started before. Throws when there are none. */
export const readKeys = async (dataDirectory: string): Promise<IdentityKeys> =>
  keysSchema.parse(JSON.parse(await readFile(fileIn(dataDirectory), 'utf8')));

/** The keys in a data directory; made on first use, so that access tokens outlive a restart. */
export const ensureKeys = async (dataDirectory: string): Promise<IdentityKeys> => {
  const existing = await readKeys(dataDirectory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (existing) return existing;
  const keys = await generate();
  await mkdir(join(dataDirectory, 'identity'), { recursive: true });
  await writeFile(fileIn(dataDirectory), JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
