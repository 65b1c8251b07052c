/** What the build says of one version of the web. */
export type Shell = {
  /** Follows from the content of all files and of the worker itself. */
  readonly version: string;
  /** The script that `index.html` of this version begins with. */
  readonly entry: string;
  /** Paths of what the web needs to run without network, `index.html` and the settings among them. */
  readonly files: readonly string[];
};

type Surroundings = {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
  /** Ends after as long as one would look at a white page. */
  readonly patience: () => Promise<unknown>;
};

const PREFIX = 'iwf.shell.';
const PAGE = '/index.html';
/** Names under here carry a hash of the content: what was kept is what would come. */
const HASHED = '/assets/';
/** Answers of the API hold people's data, and the way back from sign-in holds a code: neither is ever looked at. */
const NEVER = ['/api/', '/auth/'];

/**
 * One version of the web on this device, so that it opens without network. It keeps files that everybody may fetch, and nothing else.
 * Screens and settings come from the network when there is one; files under a hashed name from the device.
 */
export const shellCache = ({ version, entry, files }: Shell, { caches, fetch, origin, patience }: Surroundings) => {
  const name = PREFIX + version;
  // Servers vary by encoding and origin; the content is the same.
  const keptAnywhere = (url: string) => caches.match(url, { ignoreVary: true });
  const keptOfThisVersion = (url: string) => caches.match(url, { ignoreVary: true, cacheName: name });

  const fromNetworkFirst = async (request: Request, url: string): Promise<Response> => {
    const asked = fetch(request);
    const first = await Promise.race([asked.catch(() => undefined), patience().then(() => undefined)]);
    return first ?? (await keptOfThisVersion(url)) ?? asked;
  };

  return {
    /** Fetches all files, or keeps none. Throws when the page is not of this version: between two deployments the next try will do. */
    keep: async (): Promise<void> => {
      const cache = await caches.open(name);
      try {
        await cache.addAll(
          files.map((path) => new Request(origin + path, path.startsWith(HASHED) ? {} : { cache: 'reload' })),
        );
        const page = await cache.match(origin + PAGE, { ignoreVary: true });
        if (!(await page?.text())?.includes(entry)) throw new Error('The page is of another version');
      } catch (thrown) {
        await caches.delete(name);
        throw thrown;
      }
    },

    /** Forgets earlier versions. */
    forgetOthers: async (): Promise<void> => {
      const others = (await caches.keys()).filter((other) => other.startsWith(PREFIX) && other !== name);
      await Promise.all(others.map((other) => caches.delete(other)));
    },

    /** The answer to a request of a page, or nothing when it is none of our business. */
    answer: (request: Request): Promise<Response> | undefined => {
      const { origin: asked, pathname } = new URL(request.url);
      if (request.method !== 'GET' || asked !== origin || NEVER.some((start) => pathname.startsWith(start)))
        return undefined;
      if (request.mode === 'navigate') return fromNetworkFirst(request, origin + PAGE);
      if (!files.includes(pathname) && !pathname.startsWith(HASHED)) return undefined;
      if (!pathname.startsWith(HASHED)) return fromNetworkFirst(request, origin + pathname);
      return keptAnywhere(origin + pathname).then((found) => found ?? fetch(request));
    },
  };
};
