import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Whether the browser sees a network at all; whether it leads anywhere, only a request tells. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
