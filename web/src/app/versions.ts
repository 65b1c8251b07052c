import { TAKE_OVER } from './take-over.ts';

/** Keeps this version of the web on the device, so that it opens without network, and says when a newer one waits to take over. */
export const watchVersions = async (found: (newer: ServiceWorker) => void): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) found(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
};

/** Lets the newer version take over and loads this page anew. Other pages stay as they are. */
export const changeOverTo = (newer: ServiceWorker): void => {
  const reload = (): void => window.location.reload();
  // At the asking of another page it may have taken over already.
  if (newer.state === 'installed') {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    newer.postMessage(TAKE_OVER);
  } else reload();
};
