import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { TokenConfig } from '../../../functions/platform/config.ts';
import { listenOnLoopback } from '../../../infra/local/http-server.ts';

const ALGORITHM = 'RS256';
const CLIENT_ID = 'web';
const FIVE_MINUTES = 300;

export type TokenOverrides = {
  /** Replaces claims; `undefined` takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `foreign`: signed by a key that the issuer does not publish. `none`: not signed at all. */
  readonly signature?: 'foreign' | 'none';
};

export type TokenIssuer = {
  /** What a function is told about this issuer. */
  readonly config: TokenConfig;
  /** A valid access token of somebody with these memberships (`coach@alfa`), or what the overrides make of it. */
  readonly tokenFor: (memberships: readonly string[], overrides?: TokenOverrides) => Promise<string>;
  readonly stop: () => Promise<void>;
};

type SigningKey = { readonly key: CryptoKey; readonly kid: string; readonly publicJwk: object };

const makeKey = async (): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { key: privateKey, kid, publicJwk: { ...jwk, kid, alg: ALGORITHM, use: 'sig' } };
};

const claimsOf = (
  issuer: string,
  memberships: readonly string[],
  overrides: TokenOverrides,
): Record<string, unknown> => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    sub: memberships[0] ?? 'nobody',
    client_id: CLIENT_ID,
    token_use: 'access',
    memberships,
    iat: now,
    exp: now + FIVE_MINUTES,
    ...overrides.claims,
  };
};

/** An issuer of tokens, good and bad, whose key set answers on loopback. Stop it after the tests. */
export const startTokenIssuer = async (): Promise<TokenIssuer> => {
  const own = await makeKey();
  const foreign = await makeKey();
  const server = await listenOnLoopback((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [own.publicJwk] }));
  }, 0);
  const issuer = `http://127.0.0.1:${server.port}`;
  return {
    config: { issuer, keySetUrl: `${issuer}/jwks`, clientId: CLIENT_ID },
    tokenFor: async (memberships, overrides = {}) => {
      const claims = claimsOf(issuer, memberships, overrides);
      if (overrides.signature === 'none') return new UnsecuredJWT(claims).encode();
      const { key } = overrides.signature === 'foreign' ? foreign : own;
      return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: own.kid }).sign(key);
    },
    stop: server.stop,
  };
};
