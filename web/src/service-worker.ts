import { type Shell, shellCache } from './app/shell-cache.ts';
import { TAKE_OVER } from './app/take-over.ts';

const PATIENCE_MILLISECONDS = 4000;

/** Put before it by the build. */
declare const SHELL: Shell;

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };

/** What is used here of a service worker, which is no window: the types of the two do not go together in one project. */
declare const self: {
  readonly location: Location;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
};

const shell = shellCache(SHELL, {
  caches,
  fetch: (request) => fetch(request),
  origin: self.location.origin,
  patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
});

/** A page of the version before may be open beside the one that asked for the new one: its files stay until the next time. */
const takeOver = async (): Promise<void> => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await shell.forgetOthers();
  await self.clients.claim();
};

// A new version waits until the pages of the old one are closed, or until a person asks for it.
self.addEventListener('install', (event) => event.waitUntil(shell.keep()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request);
  if (answer) event.respondWith(answer);
});
