import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TAKE_OVER } from '../../web/src/app/take-over.ts';
import { changeOverTo, watchVersions } from '../../web/src/app/versions.ts';

/** A worker of a version of the web, and what it was told. */
class Worker extends EventTarget {
  readonly told: unknown[] = [];
  readonly state: ServiceWorkerState;
  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.told.push(message);
  }
}
class Registration extends EventTarget {
  waiting: Worker | undefined;
  installing: Worker | undefined;
}
class Container extends EventTarget {
  /** The worker that this page runs on; none when it was opened from the network for the first time. */
  controller: Worker | undefined;
  readonly registration = new Registration();
  readonly register = vi.fn(async () => this.registration);
}

let container: Container;
const reload = vi.fn();
const found = vi.fn();

beforeEach(() => {
  container = new Container();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('window', { location: { reload } });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** A newer version arrives while the page is open. */
const arrive = (): Worker => {
  const newer = new Worker('installed');
  container.registration.installing = newer;
  container.registration.dispatchEvent(new Event('updatefound'));
  container.registration.waiting = newer;
  newer.dispatchEvent(new Event('statechange'));
  return newer;
};

describe('the notice of a new version', () => {
  it('comes when one waited already, or arrives while the page is open', async () => {
    container.controller = new Worker('activated');
    container.registration.waiting = new Worker('installed');
    await watchVersions(found);
    expect(found.mock.calls).toEqual([[container.registration.waiting]]);
    const newer = arrive();
    expect(found).toHaveBeenLastCalledWith(newer);
  });

  it('does not come when a device keeps the web for the first time', async () => {
    await watchVersions(found);
    arrive();
    expect(found).not.toHaveBeenCalled();
  });

  it('does not come while the newer version is still being fetched', async () => {
    container.controller = new Worker('activated');
    await watchVersions(found);
    container.registration.dispatchEvent(new Event('updatefound'));
    expect(found).not.toHaveBeenCalled();
  });

  it('is not looked for by who develops, nor where a browser has no workers', async () => {
    vi.stubEnv('PROD', false);
    await watchVersions(found);
    expect(container.register).not.toHaveBeenCalled();
    vi.stubEnv('PROD', true);
    vi.stubGlobal('navigator', {});
    await expect(watchVersions(found)).resolves.toBeUndefined();
  });
});

describe('changing over to a new version', () => {
  it('asks it to take over, and loads the page anew once it did', () => {
    const newer = new Worker('installed');
    Reflect.apply(changeOverTo, undefined, [newer]);
    expect(newer.told).toEqual([TAKE_OVER]);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('loads the page anew at once when another page asked already', () => {
    const newer = new Worker('activated');
    Reflect.apply(changeOverTo, undefined, [newer]);
    expect(newer.told).toEqual([]);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
