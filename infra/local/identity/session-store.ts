import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number };

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'identity', 'sessions.json');

/**
 * What the provider remembers: sessions, codes, refresh tokens, grants. Held in memory and written to the data directory when the
 * engine stops, so that nobody has to sign in again after a restart.
 */
export class SessionStore {
  readonly #dataDirectory: string;
  readonly #entries: Map<string, Entry>;

  private constructor(dataDirectory: string, entries: Map<string, Entry>) {
    this.#dataDirectory = dataDirectory;
    this.#entries = entries;
  }

  static async open(dataDirectory: string): Promise<SessionStore> {
    const text = await readFile(fileIn(dataDirectory), 'utf8').catch(() => '[]');
    return new SessionStore(dataDirectory, new Map(JSON.parse(text)));
  }

  async stop(): Promise<void> {
    const alive = [...this.#entries].filter(([, { expiresAt }]) => expiresAt > Date.now());
    await writeFile(fileIn(this.#dataDirectory), JSON.stringify(alive), { mode: 0o600 });
  }

  /** The provider's view of one kind of thing, such as `RefreshToken`. */
  adapterOf(kind: string): Adapter {
    const keyOf = (id: string) => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        const expiresAt = expiresIn ? Date.now() + expiresIn * 1000 : Number.MAX_SAFE_INTEGER;
        this.#entries.set(keyOf(id), { payload, expiresAt });
      },
      find: async (id) => this.#alive(keyOf(id)),
      findByUid: async (uid) => this.#firstWith(kind, ({ payload }) => payload.uid === uid),
      findByUserCode: async (userCode) => this.#firstWith(kind, ({ payload }) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = this.#alive(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        this.#entries.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of this.#entries) if (payload.grantId === grantId) this.#entries.delete(key);
      },
    };
  }

  #alive(key: string): AdapterPayload | undefined {
    const entry = this.#entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    this.#entries.delete(key);
    return undefined;
  }

  #firstWith(kind: string, matches: (entry: Entry) => boolean): AdapterPayload | undefined {
    const found = [...this.#entries].find(([key, entry]) => key.startsWith(`${kind}:`) && matches(entry));
    return found && this.#alive(found[0]);
  }
}
