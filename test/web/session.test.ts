import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAs } from '../../web/src/app/api.ts';
import { ApiError, errorOf } from '../../web/src/app/api-error.ts';
import { forgetSeen, keepSeen, orLastSeen } from '../../web/src/app/last-seen.ts';
import {
  expiredSession,
  forgetSession,
  keepRefreshToken,
  withoutIdentityToken,
} from '../../web/src/app/stored-session.ts';
import { TokenStore } from '../../web/src/app/token-store.ts';
import { EMPTY_COMPANY, withoutContacts } from '../../web/src/company/form-values.ts';
import { forgetAllDrafts, keepDraft, readDraft } from '../../web/src/ui/form/draft.ts';

afterEach(() => vi.unstubAllGlobals());

const storage = (): Storage & Record<string, unknown> => {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
};

const inBrowser = () => {
  const window = { sessionStorage: storage(), localStorage: storage() };
  vi.stubGlobal('window', window);
  return window;
};

const SESSION = JSON.stringify({
  access_token: 'secret-access',
  id_token: 'secret-identity',
  refresh_token: 'refresh-1',
  scope: 'openid iwf/api',
  profile: { sub: 'coach@alfa' },
});

describe('what stays of a session', () => {
  it('is the refresh token alone, in the tab', async () => {
    const { sessionStorage, localStorage } = inBrowser();
    const store = new TokenStore();
    await store.set('user', SESSION);
    expect(Object.values(sessionStorage).join()).toBe('{"refresh_token":"refresh-1","scope":"openid iwf/api"}');
    expect(Object.values(localStorage)).toEqual([]);
    expect(JSON.parse((await store.get('user')) ?? '')).toMatchObject({ access_token: 'secret-access' });
    expect(await store.get('user')).not.toContain('secret-identity');
  });

  it('comes back after a reload as an expired session that can be renewed', async () => {
    inBrowser();
    keepRefreshToken(SESSION);
    const found = await new TokenStore().get('user');
    expect(JSON.parse(found ?? '')).toMatchObject({ refresh_token: 'refresh-1', access_token: '', expires_at: 0 });
  });

  it('is nothing after signing out, or when it was tampered with', async () => {
    const { sessionStorage } = inBrowser();
    keepRefreshToken(SESSION);
    forgetSession();
    expect(expiredSession()).toBeUndefined();
    sessionStorage.setItem('iwf.session', '{broken');
    expect(expiredSession()).toBeUndefined();
    expect(withoutIdentityToken('not json')).toBe('not json');
  });
});

describe('a draft on the device', () => {
  it('comes back over the fields that a newer form has', () => {
    inBrowser();
    keepDraft('alfa.company.new', { version: 3, values: { name: 'Houtwerf' }, base: { name: 'Hout' } });
    expect(readDraft('alfa.company.new', { name: '', sme: 'unknown' })).toEqual({
      version: 3,
      values: { name: 'Houtwerf', sme: 'unknown' },
      base: { name: 'Hout', sme: 'unknown' },
    });
  });

  it('that does not say what it started from is none: what others changed since would be lost unseen', () => {
    const { localStorage } = inBrowser();
    localStorage.setItem('iwf.draft.one', JSON.stringify({ version: 3, values: { name: 'Houtwerf' } }));
    expect(readDraft('one', { name: 'Hout' })).toBeUndefined();
  });

  it('from which people were left out gives back those of the record, and takes none away', () => {
    inBrowser();
    const contacts = [{ id: undefined, name: 'Iemand', role: 'hr' as const, email: '', phone: '' }];
    const record = { ...EMPTY_COMPANY, name: 'Hout', contacts };
    const kept = withoutContacts({ ...record, name: 'Houtwerf', contacts: [] });
    keepDraft('one', { version: 3, values: kept, base: withoutContacts(record) });
    expect(readDraft('one', record)).toEqual({ version: 3, values: { ...record, name: 'Houtwerf' }, base: record });
  });

  it('goes when one signs out, and is nothing when it cannot be read', () => {
    const { localStorage } = inBrowser();
    keepDraft('one', { version: 0, values: { name: 'A' }, base: { name: '' } });
    localStorage.setItem('iwf.draft.two', '{broken');
    localStorage.setItem('iwf.language', 'en');
    expect(readDraft('two', { name: '' })).toBeUndefined();
    forgetAllDrafts();
    expect(Object.keys(localStorage)).toEqual(['iwf.language']);
  });

  it('is not missed where the browser keeps nothing', () => {
    keepDraft('one', { version: 0, values: { name: 'A' }, base: { name: '' } });
    expect(readDraft('one', { name: '' })).toBeUndefined();
  });
});

describe('an error of the API', () => {
  it('carries code, reason, fields and request id of the problem details', async () => {
    const problem = {
      type: 'x',
      title: 'x',
      status: 409,
      code: 'notAllowedNow',
      requestId: 'req_1',
      reason: 'companyArchived',
    };
    const response = new Response(JSON.stringify(problem), {
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(await errorOf(response)).toMatchObject({
      code: 'notAllowedNow',
      reason: 'companyArchived',
      requestId: 'req_1',
      fields: [],
    });
  });

  it.each([
    [401, 'unauthenticated'],
    [413, 'bodyTooLarge'],
    [429, 'tooManyRequests'],
    [503, 'unavailable'],
    [418, 'unexpected'],
  ])('reads the own answer of the gateway, %i', async (status, code) => {
    const response = new Response('{"message":"x"}', {
      status,
      headers: { 'content-type': 'application/json', 'apigw-requestid': 'gw' },
    });
    expect(await errorOf(response)).toMatchObject({ code, status, requestId: 'gw' });
  });
});

describe('a request with a token', () => {
  const session = (renewed: string | undefined) => ({
    accessToken: vi.fn(async () => 'old'),
    renew: vi.fn(async () => renewed),
  });
  const answering = (...statuses: number[]) => {
    const fetched = vi.fn(
      async (_input: unknown, _init?: RequestInit) => new Response('', { status: statuses.shift() ?? 200 }),
    );
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };
  const tokenOf = (fetched: ReturnType<typeof answering>, call: number) =>
    new Headers(fetched.mock.calls[call]?.[1]?.headers).get('authorization');

  it('is sent again once, with a renewed token', async () => {
    const fetched = answering(401, 200);
    const response = await fetchAs(session('new'))('/api/me');
    expect(response.status).toBe(200);
    expect([tokenOf(fetched, 0), tokenOf(fetched, 1)]).toEqual(['Bearer old', 'Bearer new']);
  });

  it('is not repeated when the session is over', async () => {
    const fetched = answering(401);
    expect((await fetchAs(session(undefined))('/api/me')).status).toBe(401);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('says that there is no connection', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(fetchAs(session('new'))('/api/me')).rejects.toEqual(new ApiError({ code: 'offline', status: 0 }));
  });
});

describe('what was last seen', () => {
  const OFFLINE = new ApiError({ code: 'offline', status: 0 });
  const refusing = (thrown: unknown) => async (): Promise<string[]> => {
    throw thrown;
  };

  it('stands in without network, in this tab alone, until one signs out', async () => {
    const { sessionStorage, localStorage } = inBrowser();
    sessionStorage.setItem('iwf.session', 'of the session');
    expect(await orLastSeen('names', async () => ['Houtwerf'])).toEqual(['Houtwerf']);
    expect(await orLastSeen('names', refusing(OFFLINE))).toEqual(['Houtwerf']);
    expect(Object.keys(localStorage)).toEqual([]);
    forgetSeen();
    expect(Object.keys(sessionStorage)).toEqual(['iwf.session']);
    await expect(orLastSeen('names', refusing(OFFLINE))).rejects.toBe(OFFLINE);
  });

  it('never stands in for a refusal', async () => {
    inBrowser();
    keepSeen('names', ['Houtwerf']);
    const refusal = new ApiError({ code: 'forbidden', status: 403 });
    await expect(orLastSeen('names', refusing(refusal))).rejects.toBe(refusal);
  });
});
