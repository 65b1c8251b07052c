import { isOffline } from './api-error.ts';
import { tabStore } from './browser.ts';

const PREFIX = 'iwf.seen.';

/** Keeps in this tab what one saw, for when there is no network: who one is and names of one's own work, and no more than that. */
export const keepSeen = (key: string, value: unknown): void => tabStore.write(PREFIX + key, JSON.stringify(value));

/** What was kept under a key, as whoever keeps it there wrote it. Nothing when it cannot be read. */
export const lastSeen = <Value>(key: string): Value | undefined => {
  try {
    const kept: unknown = JSON.parse(tabStore.read(PREFIX + key) ?? 'null');
    // Only this tab wrote it, and a tab has one version of the web: what is kept under a key has the type of who keeps it.
    return (kept as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** The keys that begin so, without what is common to all. */
export const seenUnder = (start: string): string[] =>
  tabStore.keysUnder(PREFIX + start).map((key) => key.slice(PREFIX.length));

/** Nothing stays for who comes after. */
export const forgetSeen = (): void => {
  for (const key of tabStore.keysUnder(PREFIX)) tabStore.remove(key);
};

/** What the API answers; without network what was last seen of it. */
export const orLastSeen = async <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
  try {
    const answer = await ask();
    keepSeen(key, answer);
    return answer;
  } catch (thrown) {
    const seen = isOffline(thrown) ? lastSeen<Value>(key) : undefined;
    if (seen === undefined) throw thrown;
    return seen;
  }
};
