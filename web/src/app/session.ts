import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { forgetAllDrafts } from '../ui/form/draft.ts';
import { currentTime, tabStore } from './browser.ts';
import type { WebConfiguration } from './configuration.ts';
import { TokenStore } from './token-store.ts';

/**
 * `ending` when the session is about to end and cannot be renewed: there is time to save. `ended` when it is over: the screen
 * stays, so that nothing typed is lost, and asks to sign in again.
 */
export type SessionState =
  | { readonly status: 'signedOut' }
  | { readonly status: 'signedIn' }
  | { readonly status: 'ending'; readonly endsAt: number }
  | { readonly status: 'ended' };

export type Session = {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Leaves for the sign-in page of the identity provider; comes back to `returnTo`. */
  readonly signIn: (returnTo: string) => Promise<void>;
  /** Takes up the answer of the identity provider; gives the page one was on. */
  readonly completeSignIn: () => Promise<string>;
  readonly signOut: () => Promise<void>;
  /** A token that holds now, renewed when need be. */
  readonly accessToken: () => Promise<string | undefined>;
  /** After the API refused a token: another one, or nothing when the session is over. */
  readonly renew: () => Promise<string | undefined>;
};

const STARTED = 'iwf.session.started';
const WARN_BEFORE_SECONDS = 600;
const EXPIRES_SOON_SECONDS = 20;

const isOwnPath = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/') && !value.startsWith('//');

const managerOf = (configuration: WebConfiguration): UserManager =>
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
    revokeTokensOnSignout: false,
    userStore: new TokenStore(),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });

/** Starts with what the tab remembers: a refresh token that still works means that nobody has to sign in again. */
export const startSession = async (configuration: WebConfiguration): Promise<Session> => {
  const manager = managerOf(configuration);
  const listeners = new Set<() => void>();
  let state: SessionState = { status: 'signedOut' };
  let renewal: Promise<string | undefined> | undefined;

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const watchEnd = (): void => {
    if (configuration.sessionSeconds === undefined) return;
    const endsAt = Number(tabStore.read(STARTED) ?? currentTime()) + configuration.sessionSeconds * 1000;
    const warnIn = endsAt - WARN_BEFORE_SECONDS * 1000 - currentTime();
    window.setTimeout(() => state.status === 'signedIn' && become({ status: 'ending', endsAt }), Math.max(0, warnIn));
  };

  const renew = (): Promise<string | undefined> => {
    renewal ??= manager
      .signinSilent()
      .then((user) => user?.access_token)
      .catch(() => undefined)
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  const renewOrEnd = async (): Promise<string | undefined> => {
    const token = await renew();
    if (token === undefined && state.status !== 'signedOut') become({ status: 'ended' });
    return token;
  };

  manager.events.addSilentRenewError(async () => {
    const user = await manager.getUser();
    const endsAt = (user?.expires_at ?? 0) * 1000;
    become(endsAt > currentTime() ? { status: 'ending', endsAt } : { status: 'ended' });
  });
  manager.events.addAccessTokenExpired(() => {
    if (state.status !== 'signedOut') void renewOrEnd();
  });

  const remembered = await manager.getUser();
  if (remembered?.refresh_token !== undefined && (await renew()) !== undefined) {
    become({ status: 'signedIn' });
    watchEnd();
  } else if (remembered) await manager.removeUser();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: (returnTo) => manager.signinRedirect({ state: returnTo }),
    completeSignIn: async () => {
      const user = await manager.signinRedirectCallback();
      tabStore.write(STARTED, String(currentTime()));
      become({ status: 'signedIn' });
      watchEnd();
      return isOwnPath(user.state) ? user.state : '/places';
    },
    signOut: async () => {
      tabStore.remove(STARTED);
      forgetAllDrafts();
      become({ status: 'signedOut' });
      // Cognito has a name of its own for what the standard calls post_logout_redirect_uri; other providers pass over it. Both
      // want the client's id, which the library adds by itself since no identity token is kept to stand for it.
      const extraQueryParams = { logout_uri: `${window.location.origin}/` };
      await manager.signoutRedirect({ extraQueryParams }).catch(async () => {
        await manager.removeUser();
        window.location.assign('/');
      });
    },
    accessToken: async () => {
      const user = await manager.getUser();
      const holds = user !== null && (user.expires_in ?? 0) > EXPIRES_SOON_SECONDS;
      return holds ? user.access_token : renewOrEnd();
    },
    renew: renewOrEnd,
  };
};
