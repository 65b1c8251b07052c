import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announce } from '../../infra/local/announcement.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import { dataDirectoryOf } from '../../infra/local/running.ts';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { bundleFixture, type FixtureBundles } from '../support/engine/fixture-bundles.ts';
import { freePorts } from '../support/engine/ports.ts';

let bundles: FixtureBundles;
let engine: Engine;

const start = (port: number): Promise<Engine> =>
  startEngine({
    port,
    dataDirectory: dataDirectoryOf(port),
    inMemory: true,
    partnerships: ['alfa', 'beta'],
    bundles: bundles.directory,
  });

const read = async (path: string): Promise<unknown> => (await fetch(engine.addresses.web + path)).json();

const runToken = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(repositoryRoot, 'infra/local/token.ts'), ...words], {
    env: { ...process.env, PORT: String(engine.addresses.port) },
  });

beforeAll(async () => {
  bundles = await bundleFixture('whole-path', [
    'shell',
    'partnership-api',
    'partnership-worker',
    'partnership-projector',
    'partnership-mail-events',
  ]);
  engine = await start(await freePorts());
});

afterAll(async () => {
  await engine.stop();
  await bundles.remove();
  await rm(engine.dataDirectory, { recursive: true, force: true });
});

describe('an engine', () => {
  it('takes a request through table, bucket, queue and mail, and calls what each of them triggers', async () => {
    expect(await read('/api/partnerships/alfa/work')).toEqual({ stored: 'stored' });
    await engine.drainTasks();
    await engine.drainStreams();
    await expect
      .poll(() => read('/api/partnerships/alfa/seen'))
      .toEqual(['partnership-mail-events', 'partnership-projector', 'partnership-worker']);
    await expect
      .poll(async () => (await engine.mails()).map(({ subject }) => subject), { timeout: 10_000 })
      .toEqual(['Hallo']);
  });

  it('keeps stores apart', async () => {
    expect(await read('/api/partnerships/beta/seen')).toEqual([]);
  });

  it('gives tokens for its accounts', async () => {
    const claims = decodeJwt(await engine.token('coach@alfa'));
    expect(claims).toMatchObject({ sub: 'coach@alfa', memberships: ['coach@alfa'], iss: engine.addresses.identity });
    await expect(engine.token('coach@delta')).rejects.toThrow('no account coach@delta');
  });

  it('is found by the token command, which prints a token and nothing else', async () => {
    const { stdout } = await runToken('controller@agency');
    expect(decodeJwt(stdout.trim())).toMatchObject({ memberships: ['controller@agency'], client_id: 'web' });
    await expect(runToken('coach@delta')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Name one of: promotor@alfa'),
    });
  });

  it('tells addresses and every account', () => {
    const text = announce(engine, 1234);
    for (const { name } of engine.accounts) expect(text).toContain(name);
    expect(text).toContain(engine.addresses.mailPage);
    expect(text).toContain('1.2 s');
  });

  it('does not start twice on one port, and leaves the first one alone', async () => {
    await expect(start(engine.addresses.port)).rejects.toMatchObject({
      name: 'PortTaken',
      port: engine.addresses.port,
    });
    expect((await fetch(`${engine.addresses.web}/config.json`)).status).toBe(200);
    expect(await readFile(join(engine.dataDirectory, 'running.json'), 'utf8')).toContain(String(process.pid));
  });
});
