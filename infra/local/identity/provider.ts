import Provider, { type Configuration } from 'oidc-provider';
import type { Account } from '../accounts.ts';
import { accessTokenClaims } from './access-token.ts';
import {
  ACCESS_TOKEN_SECONDS,
  API_SCOPE,
  CALLBACK_PATH,
  REFRESH_TOKEN_SECONDS,
  SIGNATURE_ALGORITHM,
  TOKEN_CLIENT_ID,
} from './contract.ts';
import { accountsNow, type ReadEntries } from './directory.ts';
import type { IdentityKeys } from './keys.ts';
import { failurePage, signedOutPage, signOutPage } from './pages.ts';
import type { SessionStore } from './session-store.ts';

export type IdentityOptions = {
  readonly issuer: string;
  readonly webOrigin: string;
  readonly keys: IdentityKeys;
  readonly accounts: readonly Account[];
  /** The directories of the running engine; without them, the accounts are all there is. */
  readonly entries?: ReadEntries;
  readonly sessions: SessionStore;
};

/** Everybody who can sign in at this moment. */
export const accountsOfNow = async ({ accounts, entries }: Pick<IdentityOptions, 'accounts' | 'entries'>) =>
  entries ? accountsNow(accounts, await entries()) : accounts;

export const SIGN_IN_PATH = '/sign-in';

const API_RESOURCE = 'urn:inclusive-work-floors:api';

const client = (webOrigin: string): NonNullable<Configuration['clients']>[number] => ({
  client_id: TOKEN_CLIENT_ID,
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [`${webOrigin}${CALLBACK_PATH}`],
  post_logout_redirect_uris: [webOrigin, `${webOrigin}/`],
});

/** Every sign-in gives a JWT for the API, so that the web need not name the resource it wants. */
const resourceIndicators: NonNullable<NonNullable<Configuration['features']>['resourceIndicators']> = {
  enabled: true,
  defaultResource: () => API_RESOURCE,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: API_SCOPE,
    audience: TOKEN_CLIENT_ID,
    accessTokenFormat: 'jwt',
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    jwt: { sign: { alg: SIGNATURE_ALGORITHM } },
  }),
};

/** Accounts of this engine agreed to everything: nobody is asked for consent to their own demonstration. */
const loadExistingGrant: NonNullable<Configuration['loadExistingGrant']> = async ({ oidc }) => {
  const { session, client: asking, provider } = oidc;
  if (!session?.accountId || !asking) return undefined;
  const grantId = session.grantIdFor(asking.clientId);
  if (grantId) return provider.Grant.find(grantId);
  const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid offline_access');
  grant.addResourceScope(API_RESOURCE, API_SCOPE);
  await grant.save();
  return grant;
};

const features = (): Configuration['features'] => ({
  devInteractions: { enabled: false },
  resourceIndicators,
  revocation: { enabled: true },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx, form) => {
      ctx.body = signOutPage(form);
    },
    postLogoutSuccessSource: (ctx) => {
      ctx.body = signedOutPage();
    },
  },
});

const configuration = (options: IdentityOptions): Configuration => {
  const { webOrigin, keys, sessions } = options;
  const accountOf = async (name: string | undefined) =>
    (await accountsOfNow(options)).find((account) => account.name === name);
  return {
    adapter: (kind) => sessions.adapterOf(kind),
    clients: [client(webOrigin)],
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    jwks: { keys: [keys.signingKey] },
    cookies: { keys: [keys.cookieKey] },
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub', 'name', 'email', 'memberships', 'token_use'] },
    conformIdTokenClaims: false,
    findAccount: async (_ctx, sub) => {
      const account = await accountOf(sub);
      if (!account) return undefined;
      const { person, mail, memberships } = account;
      return {
        accountId: sub,
        claims: () => ({ sub, name: person, email: mail, memberships: [...memberships], token_use: 'id' }),
      };
    },
    extraTokenClaims: async (_ctx, token) => {
      const account = 'accountId' in token ? await accountOf(token.accountId) : undefined;
      return account ? accessTokenClaims(account) : undefined;
    },
    features: features(),
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => origin === webOrigin,
    interactions: { url: (_ctx, { uid }) => `${SIGN_IN_PATH}/${uid}` },
    loadExistingGrant,
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    expiresWithSession: async () => false,
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = failurePage(webOrigin);
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      IdToken: ACCESS_TOKEN_SECONDS,
      RefreshToken: REFRESH_TOKEN_SECONDS,
      Session: REFRESH_TOKEN_SECONDS,
      Grant: REFRESH_TOKEN_SECONDS,
      Interaction: 3600,
    },
  };
};

/** An OpenID provider with one public client, the web, that must use PKCE. */
export const createProvider = (options: IdentityOptions): Provider =>
  new Provider(options.issuer, configuration(options));
