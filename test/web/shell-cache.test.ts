import { describe, expect, it, vi } from 'vitest';
import { type Shell, shellCache } from '../../web/src/app/shell-cache.ts';

const ORIGIN = 'https://web.example';
const OLD: Shell = { version: 'old', entry: '/assets/index-1.js', files: ['/index.html', '/assets/index-1.js'] };
const NEW: Shell = {
  version: 'new',
  entry: '/assets/index-2.js',
  files: ['/index.html', '/assets/index-2.js', '/config.json'],
};

/** Caches as a browser has them, as far as they are used here. */
const cachesOver = (stored: Map<string, Map<string, Response>>, network: Network): CacheStorage => {
  const urlOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, ORIGIN).href;
  const open = async (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return {
      match: async (asked: RequestInfo) => entries.get(urlOf(asked))?.clone(),
      addAll: async (requests: Request[]) => {
        for (const request of requests) entries.set(request.url, await network(request));
      },
    };
  };
  const match = async (asked: RequestInfo, { cacheName }: MultiCacheQueryOptions = {}) =>
    [...stored]
      .filter(([name]) => cacheName === undefined || name === cacheName)
      .flatMap(([, entries]) => entries.get(urlOf(asked)) ?? [])[0]
      ?.clone();
  const others = { keys: async () => [...stored.keys()], delete: async (name: string) => stored.delete(name) };
  return Object.assign(Object.create(null), { open, match, ...others });
};

type Network = (request: Request) => Promise<Response>;
const serving =
  (entry: string): Network =>
  async ({ url }) =>
    new Response(/\.js(on)?$/.test(url) ? `fetched ${url}` : `<script src="${entry}">`);
const unreachable: Network = async () => {
  throw new TypeError('Failed to fetch');
};

const device = () => {
  const stored = new Map<string, Map<string, Response>>();
  return {
    stored,
    running: (shell: Shell, network: Network, patience = () => new Promise(() => undefined)) =>
      shellCache(shell, { caches: cachesOver(stored, network), fetch: network, origin: ORIGIN, patience }),
  };
};

const asked = (path: string, mode: RequestMode = 'cors', init: RequestInit = {}): Request =>
  Object.defineProperty(new Request(ORIGIN + path, init), 'mode', { value: mode });
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();

describe('the web on a device', () => {
  it('opens at any screen without network, with the scripts of that version', async () => {
    const { running } = device();
    await running(NEW, serving(NEW.entry)).keep();
    const { answer } = running(NEW, unreachable);
    expect(await textOf(answer(asked('/partnerships/alfa/trajectories/trj_1', 'navigate')))).toContain(NEW.entry);
    expect(await textOf(answer(asked('/assets/index-2.js')))).toContain('fetched');
    expect(await textOf(answer(asked('/config.json')))).toContain('fetched');
    await expect(answer(asked('/assets/of-another-version.js'))).rejects.toThrow('Failed to fetch');
  });

  it('asks the network for a screen while there is one, and does not wait for it for ever', async () => {
    const { running } = device();
    await running(OLD, serving(OLD.entry)).keep();
    const screen = asked('/partnerships/alfa', 'navigate');
    expect(await textOf(running(OLD, serving(NEW.entry)).answer(screen))).toContain(NEW.entry);
    const hanging = running(
      OLD,
      () => new Promise(() => undefined),
      async () => undefined,
    );
    expect(await textOf(hanging.answer(screen))).toContain(OLD.entry);
  });

  it.each([
    ['an answer of the API', asked('/api/partnerships/alfa/work')],
    ['a sign-in on its way back', asked('/auth/callback?code=c', 'navigate')],
    ['what is sent', asked('/config.json', 'cors', { method: 'POST' })],
    ['a file that the build did not name', asked('/other.json')],
    ['another origin', Object.defineProperty(new Request('https://id.example/assets/a.js'), 'mode', { value: 'cors' })],
  ])('never looks at %s', (_, request) => {
    expect(device().running(NEW, vi.fn()).answer(request)).toBeUndefined();
  });

  it('keeps the files of the version before for pages that are open, until they are forgotten', async () => {
    const { running, stored } = device();
    await running(OLD, serving(OLD.entry)).keep();
    const next = running(NEW, serving(NEW.entry));
    await next.keep();
    const { answer } = running(NEW, unreachable);
    expect(await textOf(answer(asked('/assets/index-1.js')))).toContain('fetched');
    expect(await textOf(answer(asked('/partnerships/alfa', 'navigate')))).toContain(NEW.entry);
    stored.set('of-something-else', new Map());
    await next.forgetOthers();
    expect([...stored.keys()]).toEqual(['iwf.shell.new', 'of-something-else']);
  });

  it('keeps nothing of a version that is half deployed', async () => {
    const { running, stored } = device();
    await expect(running(NEW, serving(OLD.entry)).keep()).rejects.toThrow('another version');
    expect(stored.size).toBe(0);
  });
});
