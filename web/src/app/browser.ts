/** The clock, chance and stores of the browser, in one place, so that everything else can be told apart from them. */
export const currentTime = (): number => Date.now();

/** A fresh key for a form: the same request sent twice makes nothing twice. */
export const newRequestKey = (): string => crypto.randomUUID();

const attempt = <Value>(action: () => Value): Value | undefined => {
  try {
    return action();
  } catch {
    // A browser may refuse its stores (private window, full disk): the screen works without them.
    return undefined;
  }
};

export type KeyedStore = {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** Every key that starts with a prefix. */
  readonly keysUnder: (prefix: string) => string[];
};

const storeOver = (storage: () => Storage): KeyedStore => ({
  read: (key) => attempt(() => storage().getItem(key)) ?? undefined,
  write: (key, value) => attempt(() => storage().setItem(key, value)),
  remove: (key) => attempt(() => storage().removeItem(key)),
  keysUnder: (prefix) => attempt(() => Object.keys(storage()).filter((key) => key.startsWith(prefix))) ?? [],
});

/** Stays on this device. */
export const deviceStore = storeOver(() => window.localStorage);
/** Ends with this tab. */
export const tabStore = storeOver(() => window.sessionStorage);
