import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FunctionFailed } from '../../infra/local/functions/store-worker.ts';
import { securityHeaders } from '../../infra/local/gateway/security-headers.ts';
import { startGateway } from '../../infra/local/gateway/server.ts';
import type { LoopbackServer } from '../../infra/local/http-server.ts';

let directory: string;
let gateway: LoopbackServer;
let origin: string;

const failure = (errorType: string) => new FunctionFailed('shell', { errorType, errorMessage: 'secret', trace: '' });

const invoke = async (store: string, functionName: string, event: unknown): Promise<unknown> => {
  const { rawPath, body } = event as APIGatewayProxyEventV2;
  if (rawPath === '/api/throws') throw failure('TypeError');
  if (rawPath === '/api/hangs') throw failure('Sandbox.Timedout');
  return { statusCode: 200, body: JSON.stringify({ store, functionName, size: body?.length ?? 0 }) };
};

/** A path as it is: fetch would resolve its dots. */
const statusOfRawPath = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port: gateway.port, host: '127.0.0.1', path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gateway-'));
  const webDirectory = join(directory, 'web');
  await mkdir(join(webDirectory, 'assets'), { recursive: true });
  await writeFile(join(directory, 'secret.txt'), 'secret');
  await writeFile(join(webDirectory, 'index.html'), `<!doctype html><p>${'web '.repeat(400)}</p>`);
  await writeFile(join(webDirectory, 'assets', 'main-abc.js'), 'export {};');
  gateway = await startGateway({
    port: 0,
    partnerships: ['alfa'],
    host: { invoke },
    webDirectory,
    securityHeaders: securityHeaders({ identity: 'http://127.0.0.1:1', storage: 'http://127.0.0.1:2' }),
    webConfiguration: { issuer: 'http://127.0.0.1:1', clientId: 'web', scope: 'openid' },
  });
  origin = `http://127.0.0.1:${gateway.port}`;
});

afterAll(async () => {
  await gateway.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('the API', () => {
  it('calls the function of the partnership in the path', async () => {
    const answer = await fetch(`${origin}/api/partnerships/alfa/companies`);
    expect(await answer.json()).toEqual({ store: 'alfa', functionName: 'partnership-api', size: 0 });
  });

  it('passes a body over 1 MB on, so that the function refuses it, and refuses one over 6 MB itself', async () => {
    const post = (bytes: number) =>
      fetch(`${origin}/api/agency/x`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'a'.repeat(bytes),
      });
    expect(await (await post(2_000_000)).json()).toMatchObject({ size: 2_000_000 });
    const refused = await post(7_000_000);
    expect([refused.status, await refused.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('says nothing about a function that failed', async () => {
    const failed = await fetch(`${origin}/api/throws`);
    expect([failed.status, await failed.json()]).toEqual([500, { message: 'Internal Server Error' }]);
    expect((await fetch(`${origin}/api/hangs`)).status).toBe(503);
  });

  it('answers 400 to a path that does not decode', async () => {
    expect(await statusOfRawPath('/api/%E0%A4%A')).toBe(400);
  });
});

describe('the web', () => {
  it('answers every screen with index.html and what is not there with 404', async () => {
    for (const path of ['/', '/alfa/companies', '/trajectories/trj_1']) {
      const answer = await fetch(origin + path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
    expect((await fetch(`${origin}/assets/gone.js`)).status).toBe(404);
  });

  it('never leaves its directory', async () => {
    expect(await statusOfRawPath('/../secret.txt')).toBe(404);
    expect(await statusOfRawPath('/assets/../../secret.txt')).toBe(404);
    expect(await statusOfRawPath('/..%2fsecret.txt')).toBe(404);
  });

  it('lets only its own scripts run, and only our own origins be called', async () => {
    const policy = (await fetch(origin)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:2;");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('keeps hashed files for ever, and asks again for pages', async () => {
    const asset = await fetch(`${origin}/assets/main-abc.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await fetch(origin);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'if-none-match': page.headers.get('etag') ?? '' };
    expect((await fetch(origin, { headers })).status).toBe(304);
  });

  it.each(['br', 'gzip'])('compresses with %s when asked', async (encoding) => {
    const answer = await fetch(origin, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toContain('web web');
  });

  it('tells the web where to sign in', async () => {
    expect(await (await fetch(`${origin}/config.json`)).json()).toEqual({
      issuer: 'http://127.0.0.1:1',
      clientId: 'web',
      scope: 'openid',
    });
  });

  it('only reads', async () => {
    expect((await fetch(origin, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(origin, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
