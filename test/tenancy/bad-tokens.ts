import { createPublicKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { TokenIssuer } from '../support/engine/tokens.ts';

type JsonWebKey = { readonly kty: string; readonly kid: string };

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString());

/** The same signature under other claims: what somebody does who wants to be more than he or she is. */
const withPayload = (token: string, claims: Readonly<Record<string, unknown>>): string => {
  const [header, payload, signature] = token.split('.');
  return [header, encoded({ ...decoded(payload), ...claims }), signature].join('.');
};

/** Signed with the issuer's public key as if it were a shared secret. */
const signedWithThePublicKey = async (token: string, keySetUrl: string): Promise<string> => {
  const [, payload] = token.split('.');
  const { keys }: { keys: JsonWebKey[] } = await (await fetch(keySetUrl)).json();
  const [key] = keys;
  if (!key) throw new Error('The issuer publishes no key');
  const pem = createPublicKey({ key: { ...key }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return new SignJWT(decoded(payload)).setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(Buffer.from(pem));
};

/** Every kind of token that proves nothing, for somebody with these memberships; `undefined` is none at all. */
export const badTokensOf = async (
  issuer: TokenIssuer,
  foreignIssuer: TokenIssuer,
  memberships: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> => {
  const now = Math.floor(Date.now() / 1000);
  const good = await issuer.tokenFor(memberships);
  const claiming = (claims: Readonly<Record<string, unknown>>) => issuer.tokenFor(memberships, { claims });
  const [header = '', payload = ''] = good.split('.');
  return new Map([
    ['none', undefined],
    ['expired', await claiming({ exp: now - 60 })],
    ['without an end', await claiming({ exp: undefined })],
    ['not valid yet', await claiming({ nbf: now + 600 })],
    ['of a foreign issuer', await foreignIssuer.tokenFor(memberships)],
    [
      "of a foreign issuer under our issuer's name",
      await foreignIssuer.tokenFor(memberships, { claims: { iss: issuer.config.issuer } }),
    ],
    ["under a foreign issuer's name", await claiming({ iss: foreignIssuer.config.issuer })],
    ['signed by a key that is not published', await issuer.tokenFor(memberships, { signature: 'foreign' })],
    ['of a foreign client', await claiming({ client_id: 'another-application' })],
    ['for a foreign audience', await claiming({ aud: 'another-application' })],
    ['tampered with', withPayload(await issuer.tokenFor(['reader@gamma']), { memberships })],
    ['unsigned', await issuer.tokenFor(memberships, { signature: 'none' })],
    ['with its signature cut off', `${header}.${payload}.`],
    ['an ID token', await claiming({ token_use: 'id', aud: issuer.config.clientId, client_id: undefined })],
    ['without a use', await claiming({ token_use: undefined })],
    ['without a subject', await claiming({ sub: undefined })],
    ['with memberships as a text', await claiming({ memberships: memberships.join(' ') })],
    ['without memberships', await claiming({ memberships: undefined })],
    ['signed with the public key as a secret', await signedWithThePublicKey(good, issuer.config.keySetUrl)],
    ['no token', 'not-a-token'],
    ['of nothing', '..'],
  ]);
};
