import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { WebConfiguration } from './configuration.ts';
import { TokenStore } from './token-store.ts';

/** How long a weak connection may keep somebody waiting before they work on without. */
const PATIENCE_SECONDS = 10;

export const managerOf = (configuration: WebConfiguration): UserManager =>
  new UserManager({
    authority: configuration.issuer,
    client_id: configuration.clientId,
    scope: configuration.scope,
    redirect_uri: `${window.location.origin}/auth/callback`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    response_type: 'code',
    automaticSilentRenew: true,
    loadUserInfo: false,
    monitorSession: false,
    requestTimeoutInSeconds: PATIENCE_SECONDS,
    revokeTokensOnSignout: false,
    userStore: new TokenStore(),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });

/** Only an answer of the identity provider ends a session: one that was not reached said nothing. */
export const isRefusal = (thrown: unknown): boolean => thrown instanceof ErrorResponse;
