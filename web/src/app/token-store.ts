import type { StateStore } from 'oidc-client-ts';
import { expiredSession, forgetSession, keepRefreshToken, withoutIdentityToken } from './stored-session.ts';

/**
 * Where oidc-client-ts keeps the signed-in person: the access token in memory alone, the rotating refresh token in the tab's store,
 * so that a reload need not ask for a password and no other tab or later visitor finds a token. The identity token is not kept:
 * who one is, the API says.
 */
export class TokenStore implements StateStore {
  readonly #memory = new Map<string, string>();

  async set(key: string, value: string): Promise<void> {
    this.#memory.set(key, withoutIdentityToken(value));
    keepRefreshToken(value);
  }

  async get(key: string): Promise<string | null> {
    return this.#memory.get(key) ?? expiredSession() ?? null;
  }

  async remove(key: string): Promise<string | null> {
    const removed = this.#memory.get(key) ?? null;
    this.#memory.delete(key);
    forgetSession();
    return removed;
  }

  async getAllKeys(): Promise<string[]> {
    return [...this.#memory.keys()];
  }
}
