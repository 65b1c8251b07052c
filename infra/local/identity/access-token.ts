import { importJWK, SignJWT } from 'jose';
import type { Account } from '../accounts.ts';
import { API_SCOPE, SIGNATURE_ALGORITHM, TOKEN_CLIENT_ID } from './contract.ts';
import type { IdentityKeys } from './keys.ts';

/** What an access token says besides the claims that the provider adds itself. */
export const accessTokenClaims = (account: Account) => ({ token_use: 'access', memberships: [...account.memberships] });

/** An access token as the provider would give after a sign-in, valid for `seconds`. */
export const signAccessToken = async (
  account: Account,
  { keys, issuer, seconds }: { keys: IdentityKeys; issuer: string; seconds: number },
): Promise<string> =>
  new SignJWT({ ...accessTokenClaims(account), client_id: TOKEN_CLIENT_ID, scope: API_SCOPE })
    .setProtectedHeader({ alg: SIGNATURE_ALGORITHM, kid: keys.signingKey.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setSubject(account.name)
    .setAudience(TOKEN_CLIENT_ID)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(await importJWK(keys.signingKey, SIGNATURE_ALGORITHM));
