import { tabStore } from './browser.ts';

const KEY = 'iwf.session';

type Kept = { readonly refresh_token: string; readonly scope: string };

const keptOf = (value: unknown): Kept | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'refresh_token' in value &&
  typeof value.refresh_token === 'string' &&
  'scope' in value &&
  typeof value.scope === 'string'
    ? { refresh_token: value.refresh_token, scope: value.scope }
    : undefined;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Keeps of a serialised session only what a reload needs: the refresh token and what it was granted for. */
export const keepRefreshToken = (session: string): void => {
  const kept = keptOf(parsed(session));
  if (kept) tabStore.write(KEY, JSON.stringify(kept));
};

/** The session as a reload finds it: expired, with a refresh token to renew it. Nothing when nobody was signed in. */
export const expiredSession = (): string | undefined => {
  const kept = keptOf(parsed(tabStore.read(KEY) ?? ''));
  return kept && JSON.stringify({ ...kept, access_token: '', token_type: 'Bearer', profile: {}, expires_at: 0 });
};

export const forgetSession = (): void => tabStore.remove(KEY);

/** A serialised session without the identity token, which nothing here asks for again. */
export const withoutIdentityToken = (session: string): string => {
  const values = parsed(session);
  return typeof values === 'object' && values !== null ? JSON.stringify({ ...values, id_token: undefined }) : session;
};
