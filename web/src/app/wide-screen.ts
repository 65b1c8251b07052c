import { useSyncExternalStore } from 'react';

/** Where the stylesheets change over from a phone to a desktop. */
const WIDE = '(min-width: 60rem)';

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** For what is another thing on a wide screen, as a month in weeks; what only looks otherwise belongs in the stylesheets. */
export const useWideScreen = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
