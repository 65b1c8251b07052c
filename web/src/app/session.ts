import { forgetAllDrafts } from '../ui/form/draft.ts';
import { offlineError } from './api-error.ts';
import { currentTime, tabStore } from './browser.ts';
import type { WebConfiguration } from './configuration.ts';
import { forgetSeen } from './last-seen.ts';
import { isRefusal, managerOf } from './session-manager.ts';

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
  /** A token that holds now, renewed when need be. Throws `ApiError` (`offline`) when sign-in cannot be reached. */
  readonly accessToken: () => Promise<string | undefined>;
  /** After the API refused a token: another one, or nothing when the session is over. Throws as `accessToken`. */
  readonly renew: () => Promise<string | undefined>;
};

const STARTED = 'iwf.session.started';
const WARN_BEFORE_SECONDS = 600;
const EXPIRES_SOON_SECONDS = 20;

const isOwnPath = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/') && !value.startsWith('//');

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

  const renewed = async (): Promise<string | undefined> => {
    const user = await manager.getUser();
    return user?.refresh_token === undefined ? undefined : (await manager.signinSilent())?.access_token;
  };

  const renew = (): Promise<string | undefined> => {
    renewal ??= renewed()
      .catch((thrown: unknown) => {
        if (isRefusal(thrown)) return undefined;
        throw offlineError();
      })
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

  manager.events.addSilentRenewError(async (thrown) => {
    if (!isRefusal(thrown)) return;
    const user = await manager.getUser();
    const endsAt = (user?.expires_at ?? 0) * 1000;
    become(endsAt > currentTime() ? { status: 'ending', endsAt } : { status: 'ended' });
  });
  manager.events.addAccessTokenExpired(() => {
    // Without network the next request asks again.
    if (state.status !== 'signedOut') void renewOrEnd().catch(() => undefined);
  });

  const forgetPerson = async (): Promise<void> => {
    forgetSeen();
    await manager.removeUser();
  };
  const holds = (): Promise<boolean> =>
    renew().then(
      (token) => token !== undefined,
      () => true,
    );

  const remembered = await manager.getUser();
  if (remembered?.refresh_token !== undefined && (await holds())) {
    become({ status: 'signedIn' });
    watchEnd();
  } else if (remembered) await forgetPerson();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: (returnTo) => manager.signinRedirect({ state: returnTo }),
    completeSignIn: async () => {
      const user = await manager.signinRedirectCallback();
      forgetSeen();
      tabStore.write(STARTED, String(currentTime()));
      become({ status: 'signedIn' });
      watchEnd();
      return isOwnPath(user.state) ? user.state : '/places';
    },
    signOut: async () => {
      tabStore.remove(STARTED);
      forgetAllDrafts();
      forgetSeen();
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
