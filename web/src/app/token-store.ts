import type { StateStore } from 'oidc-client-ts';
import { expiredSession, forgetSession, keepRefreshToken } from './stored-session.ts';

/**
 * Where oidc-client-ts keeps the signed-in person: the access token and the identity token in memory alone, the rotating refresh
 * token in the tab's store, so that a reload need not ask for a password and no other tab or later visitor finds a token.
 */
export class TokenStore implements StateStore {
  readonly #memory = new Map<string, string>();

  async set(key: string, value: string): Promise<void> {
    this.#memory.set(key, value);
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
