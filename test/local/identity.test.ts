import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVerifyToken } from '../../functions/platform/http/actor.ts';
import { accountsOf } from '../../infra/local/accounts.ts';
import type { LoopbackServer } from '../../infra/local/http-server.ts';
import { signAccessToken } from '../../infra/local/identity/access-token.ts';
import { ensureKeys, type IdentityKeys, readKeys } from '../../infra/local/identity/keys.ts';
import { startIdentity } from '../../infra/local/identity/server.ts';
import { SessionStore } from '../../infra/local/identity/session-store.ts';
import { freePorts } from '../support/engine/ports.ts';
import { SignInFlow } from '../support/engine/sign-in.ts';

const WEB = 'http://127.0.0.1:4999';

let directory: string;
let keys: IdentityKeys;
let issuer: string;
let identity: LoopbackServer;
let sessions: SessionStore;

const start = async (): Promise<void> => {
  sessions = await SessionStore.open(directory);
  identity = await startIdentity({ issuer, webOrigin: WEB, keys, accounts: accountsOf(['alfa', 'beta']), sessions });
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'identity-'));
  keys = await ensureKeys(directory);
  issuer = `http://127.0.0.1:${await freePorts()}`;
  await start();
});

afterAll(async () => {
  await identity.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('signing in', () => {
  it('gives, after one click, an access token that a function accepts, with every membership', async () => {
    const { accessToken } = await new SignInFlow({ issuer, webOrigin: WEB }).signIn('coach@alfa+beta');
    const verify = makeVerifyToken({ issuer, keySetUrl: `${issuer}/jwks`, clientId: 'web' });
    expect(await verify(accessToken)).toEqual({
      subject: 'coach@alfa+beta',
      memberships: [
        { side: 'partnership', partnershipId: 'alfa', role: 'coach' },
        { side: 'partnership', partnershipId: 'beta', role: 'coach' },
      ],
    });
  });

  it('makes tokens of the agreed contract', async () => {
    const { accessToken, idToken } = await new SignInFlow({ issuer, webOrigin: WEB }).signIn('finance@beta');
    const { payload } = await jwtVerify(accessToken, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer });
    expect(payload).toMatchObject({
      sub: 'finance@beta',
      client_id: 'web',
      token_use: 'access',
      scope: 'iwf/api',
      memberships: ['finance@beta'],
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
    expect(decodeJwt(idToken)).toMatchObject({ sub: 'finance@beta', token_use: 'id', name: 'Floris Betamans' });
  });

  it('gives an ID token that a function refuses as a key to the API', async () => {
    const { idToken } = await new SignInFlow({ issuer, webOrigin: WEB }).signIn('coach@alfa');
    const verify = makeVerifyToken({ issuer, keySetUrl: `${issuer}/jwks`, clientId: 'web' });
    expect(await verify(idToken)).toBeUndefined();
  });

  it('refuses a sign-in without PKCE', async () => {
    const query = new URLSearchParams({
      client_id: 'web',
      redirect_uri: `${WEB}/auth/callback`,
      response_type: 'code',
      scope: 'openid',
    });
    const answer = await fetch(`${issuer}/auth?${query}`, { redirect: 'manual' });
    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses another address to come back to', async () => {
    const flow = new SignInFlow({ issuer, webOrigin: 'http://127.0.0.1:1' });
    expect((await flow.open()).status).toBe(400);
  });

  it('turns the refresh token over, and takes each one once', async () => {
    const flow = new SignInFlow({ issuer, webOrigin: WEB });
    const first = await flow.signIn('reader@alfa');
    const second = await flow.refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(decodeJwt(second.accessToken)).toMatchObject({ sub: 'reader@alfa', memberships: ['reader@alfa'] });
    await expect(flow.refresh(first.refreshToken)).rejects.toThrow('invalid_grant');
  });

  it('still knows who was signed in after a restart', async () => {
    const flow = new SignInFlow({ issuer, webOrigin: WEB });
    const { refreshToken } = await flow.signIn('coach@alfa');
    await identity.stop();
    await sessions.stop();
    await start();
    expect(decodeJwt((await flow.refresh(refreshToken)).accessToken).sub).toBe('coach@alfa');
  });

  it('answers the web, and no other origin, across origins', async () => {
    const allowedOrigin = async (origin: string) => {
      const body = new URLSearchParams({ client_id: 'web', grant_type: 'refresh_token', refresh_token: 'none' });
      const answer = await fetch(`${issuer}/token`, { method: 'POST', headers: { origin }, body });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowedOrigin(WEB)).toBe(WEB);
    expect(await allowedOrigin('http://evil.example')).toBeNull();
  });

  it('signs out and goes back to the web', async () => {
    const flow = new SignInFlow({ issuer, webOrigin: WEB });
    const { idToken } = await flow.signIn('coach@alfa');
    expect(await flow.signOut(idToken)).toBe(`${WEB}/`);
    expect((await flow.open()).headers.get('location')).toContain('/sign-in/');
  });
});

describe('the sign-in page', () => {
  it('lists every account under its place, in Dutch, or in English when asked', async () => {
    const page = await new SignInFlow({ issuer, webOrigin: WEB }).page();
    expect(page).toContain('<html lang="nl">');
    for (const { name } of accountsOf(['alfa', 'beta'])) expect(page).toContain(`value="${name}"`);
    expect(await new SignInFlow({ issuer, webOrigin: WEB, language: 'en' }).page()).toContain('<h1>Sign in</h1>');
  });

  it('says how to begin again when the sign-in expired', async () => {
    const answer = await fetch(`${issuer}/sign-in/expired`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`href="${WEB}/"`);
  });
});

describe('the token command', () => {
  it('signs with the key that the provider publishes', async () => {
    const account = accountsOf(['alfa']).find(({ name }) => name === 'coach@alfa');
    if (!account) throw new Error('coach@alfa is an account');
    const token = await signAccessToken(account, { keys: await readKeys(directory), issuer, seconds: 60 });
    const verify = makeVerifyToken({ issuer, keySetUrl: `${issuer}/jwks`, clientId: 'web' });
    expect((await verify(token))?.subject).toBe('coach@alfa');
  });
});
