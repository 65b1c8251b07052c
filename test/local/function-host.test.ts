import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFunctionHost, type FunctionHost } from '../../infra/local/functions/host.ts';
import { bundleFixture, type FixtureBundles } from '../support/engine/fixture-bundles.ts';

let bundles: FixtureBundles;
let host: FunctionHost;
let log = '';

beforeAll(async () => {
  bundles = await bundleFixture('obedient', ['shell', 'partnership-api']);
  host = createFunctionHost({
    bundles: bundles.directory,
    environments: new Map([
      ['alfa', { STORE: 'alfa' }],
      ['beta', { STORE: 'beta' }],
    ]),
    writeLog: (text) => {
      log += text;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await host.stop();
  await bundles.remove();
});

const answer = (store: string) => host.invoke(store, 'partnership-api', { do: 'answer' });

describe('the function host', () => {
  it('gives every store a thread and an environment of its own, and nothing of this process', async () => {
    const [alfa, beta] = await Promise.all([answer('alfa'), answer('beta')]);
    expect(alfa).toMatchObject({ store: 'alfa', functionName: 'partnership-api', calls: 1 });
    expect(beta).toMatchObject({ store: 'beta', calls: 1 });
    expect(alfa).not.toHaveProperty('home');
  });

  it('tells a function how long it has', async () => {
    const { remaining } = (await answer('alfa')) as { remaining: number };
    expect(remaining).toBeGreaterThan(28_000);
    expect(remaining).toBeLessThanOrEqual(29_000);
  });

  it('answers null for a function that returns nothing, as Lambda does, and keeps what it printed', async () => {
    expect(await host.invoke('alfa', 'shell', { do: 'print', text: '{"level":"info"}' })).toBeNull();
    await vi.waitFor(() => expect(log).toContain('{"level":"info"}\n'));
  });

  it('says what a function threw, and logs it', async () => {
    const thrown = host.invoke('alfa', 'shell', { do: 'throw', text: 'broken' });
    await expect(thrown).rejects.toMatchObject({
      name: 'FunctionFailed',
      functionName: 'shell',
      description: { errorType: 'TypeError', errorMessage: 'broken' },
    });
    expect(log).toContain('"errorType":"TypeError"');
  });

  it('survives a thread that ends: what ran in it fails, the next call gets a new one', async () => {
    const hanging = host.invoke('alfa', 'shell', { do: 'hang' });
    const leaving = host.invoke('alfa', 'shell', { do: 'exit' });
    await expect(Promise.allSettled([hanging, leaving])).resolves.toEqual([
      expect.objectContaining({ reason: expect.objectContaining({ name: 'FunctionFailed' }) }),
      expect.objectContaining({ reason: expect.objectContaining({ name: 'FunctionFailed' }) }),
    ]);
    expect(await answer('alfa')).toMatchObject({ store: 'alfa', calls: 1 });
  });

  it('ends a function that takes longer than it may', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = host.invoke('beta', 'shell', { do: 'hang' });
    vi.advanceTimersByTime(10_000);
    await expect(hanging).rejects.toMatchObject({ description: { errorType: 'Sandbox.Timedout' } });
  });

  it('fails for a store or a bundle that is not there', async () => {
    await expect(host.invoke('delta', 'shell', {})).rejects.toThrow('There is no store delta');
    await expect(host.invoke('beta', 'agency-api', {})).rejects.toMatchObject({ name: 'FunctionFailed' });
  });
});
