import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeUnreached } from '../../functions/company/unreached/repository.ts';
import { addressHashOf } from '../../functions/notification/suppressed/addresses.ts';
import { type CompanyView, companyViewSchema } from '../../shared/company/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import type { HttpAnswer } from '../support/engine/http.ts';
import { type HttpDesk, openHttpDesk } from './http-desk.ts';
import { companyTyped } from './samples.ts';

let desk: HttpDesk;
beforeAll(async () => {
  desk = await openHttpDesk();
});
afterAll(() => desk.close());

let next = 5000;
const typed = (overrides: Record<string, unknown> = {}): Record<string, unknown> => {
  next += 1;
  return { ...companyTyped(next), ...overrides };
};
const post = (json: unknown, headers = {}) => desk.call('/companies', { method: 'POST', json, headers });
const postRaw = (body: string | Buffer, contentType = 'application/json') =>
  desk.call('/companies', { method: 'POST', body, headers: { 'content-type': contentType } });
const establishment = (overrides: Record<string, unknown>) => ({
  establishments: [{ ...companyTyped(next + 1).establishments[0], ...overrides }],
});

describe('a company that cannot be registered', () => {
  it.each<[string, () => unknown, [pointer: string, message: string][]]>([
    [
      'nothing at all',
      () => ({}),
      [
        ['/enterpriseNumber', 'required'],
        ['/name', 'required'],
        ['/establishments', 'required'],
        ['/sme', 'notInList'],
      ],
    ],
    ['a list', () => [typed()], [['', 'wrongType']]],
    ['null', () => null, [['', 'wrongType']]],
    ['text', () => 'company', [['', 'wrongType']]],
    ['a number where a name belongs', () => typed({ name: 12 }), [['/name', 'wrongType']]],
    ['null where a name belongs', () => typed({ name: null }), [['/name', 'wrongType']]],
    [
      'an object where a number belongs',
      () => typed({ enterpriseNumber: { $ne: 1 } }),
      [['/enterpriseNumber', 'wrongType']],
    ],
    ['an empty name', () => typed({ name: '   ' }), [['/name', 'required']]],
    ['a name too long', () => typed({ name: 'x'.repeat(201) }), [['/name', 'tooLong']]],
    ['a control character', () => typed({ name: 'Verzonnen\u0000' }), [['/name', 'controlCharacter']]],
    ['a mark that turns text around', () => typed({ name: 'Verzonnen\u202Etxt' }), [['/name', 'controlCharacter']]],
    ['half a character', () => typed({ name: 'Verzonnen\uD800' }), [['/name', 'controlCharacter']]],
    ['an unknown field', () => typed({ isAdministrator: true }), [['/isAdministrator', 'unknownField']]],
    [
      'an unknown field inside',
      () => typed(establishment({ owner: 'x' })),
      [['/establishments/0/owner', 'unknownField']],
    ],
    ['a field with slashes in its name', () => typed({ 'a/b~c': 1 }), [['/a~1b~0c', 'unknownField']]],
    ['wrong check digits', () => typed({ enterpriseNumber: '0123.456.700' }), [['/enterpriseNumber', 'checkDigits']]],
    [
      'a number of the wrong shape',
      () => typed(establishment({ number: '0123.456.749' })),
      [['/establishments/0/number', 'establishmentNumberShape']],
    ],
    [
      'a postal code of letters',
      () => typed(establishment({ address: { postalCode: 'Gent' } })),
      [['/establishments/0/address/postalCode', 'postalCodeShape']],
    ],
    ['no establishment', () => typed({ establishments: [] }), [['/establishments', 'establishmentRequired']]],
    [
      'too many establishments',
      () => typed({ establishments: Array(251).fill(companyTyped(1).establishments[0]) }),
      [['/establishments', 'tooMany']],
    ],
    ['half a person', () => typed({ headcount: 1.5 }), [['/headcount', 'wholeNumber']]],
    ['a headcount below nothing', () => typed({ headcount: -1 }), [['/headcount', 'tooSmall']]],
    ['a headcount beyond anything', () => typed({ headcount: 1e15 }), [['/headcount', 'tooLarge']]],
    ['an answer that is none', () => typed({ sme: 'maybe' }), [['/sme', 'notInList']]],
    [
      'an e-mail address that is none',
      () => typed({ contacts: [{ name: 'Ann', role: 'hr', email: 'ann' }] }),
      [['/contacts/0/email', 'emailShape']],
    ],
    [
      'a phone number of words',
      () => typed({ contacts: [{ name: 'Ann', role: 'hr', phone: 'bel mij' }] }),
      [['/contacts/0/phone', 'phoneShape']],
    ],
    [
      'no work floor in the Flemish Region',
      () => typed(establishment({ address: { postalCode: '1000' } })),
      [['/establishments/0/address/postalCode', 'noWorkFloorInFlanders']],
    ],
  ])('is refused with %s, field by field', async (_, body, fields) => {
    expect(await desk.refusal(() => post(body()))).toEqual({ status: 400, code: 'invalid', fields });
  });

  it.each<[string, () => Promise<HttpAnswer>, number, string]>([
    ['broken JSON', () => postRaw('{"name":'), 400, 'unreadableBody'],
    ['no body', () => postRaw(''), 400, 'unreadableBody'],
    ['bytes that are no text', () => postRaw(Buffer.from([0xff, 0xfe, 0x00])), 400, 'unreadableBody'],
    ['a form', () => postRaw('name=x', 'application/x-www-form-urlencoded'), 415, 'unsupportedMediaType'],
    ['XML', () => postRaw('<company/>', 'application/xml'), 415, 'unsupportedMediaType'],
    ['more than 1 MB', () => postRaw(JSON.stringify(typed({ name: 'x'.repeat(1024 * 1024) }))), 413, 'bodyTooLarge'],
    ['JSON a thousand deep', () => postRaw('['.repeat(100_000) + ']'.repeat(100_000)), 400, 'invalid'],
    ['a key that is none', () => post(typed(), { 'idempotency-key': 'x' }), 400, 'invalid'],
  ])('is refused with %s', async (_, sending, status, code) => {
    expect(await desk.refusal(sending)).toMatchObject({ status, code });
  });

  it('is refused to who may not write here', async () => {
    const sending = () => desk.call('/companies', { method: 'POST', json: typed() }, 'reader@alfa');
    expect(await desk.refusal(sending)).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

const register = async (overrides: Record<string, unknown> = {}): Promise<CompanyView> => {
  const answer = await post(typed(overrides), { 'idempotency-key': randomUUID() });
  expect(answer.status).toBe(201);
  return companyViewSchema.parse(answer.json());
};

describe('what somebody types', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example")',
    "Robert'); DROP TABLE companies;--",
    '{{constructor.constructor("x")()}}',
    '__proto__',
    'Café ’t Zwaluwnest & Zonen 🐦',
  ])('stays text: %s', async (name) => {
    const company = await register({ name });
    expect(company.name).toBe(name);
    const answer = await desk.call(`/companies/${company.id}`);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(companyViewSchema.parse(answer.json()).name).toBe(name);
  });

  it('does not reach into what is not typed', async () => {
    const body = JSON.stringify(typed()).replace(/^\{/, '{"__proto__":{"version":99},');
    expect(await desk.refusal(() => postRaw(body))).toMatchObject({ status: 400, code: 'invalid' });
  });
});

describe('a company that is there', () => {
  it.each([
    ['another word', 'x'],
    ['half an id', 'cmp_1'],
    ['the id of something else', `trj_${'0'.repeat(26)}`],
    ['a zero byte', '%00'],
    ['a way out', '..%2f..'],
    ['five thousand characters', 'cmp_'.padEnd(5000, '0')],
  ])('is not found under %s', async (_, id) => {
    const { status } = await desk.refusal(() => desk.call(`/companies/${id}`));
    expect([400, 404]).toContain(status);
  });

  it('is not changed by a change that cannot be', async () => {
    const { id, version } = await register();
    const change = (json: unknown) => desk.refusal(() => desk.call(`/companies/${id}`, { method: 'PUT', json }));
    expect((await change({ company: typed() })).fields).toEqual([['/expectedVersion', 'required']]);
    expect((await change({ expectedVersion: '1', company: typed() })).fields).toEqual([
      ['/expectedVersion', 'wrongType'],
    ]);
    expect((await change({ expectedVersion: 0, company: typed() })).fields).toEqual([['/expectedVersion', 'tooSmall']]);
    expect((await change({ expectedVersion: version, company: typed({ name: '' }) })).fields).toEqual([
      ['/company/name', 'required'],
    ]);
    expect((await change({ expectedVersion: version + 1, company: typed() })).code).toBe('conflict');
    const sources = { name: { register: 'kbo', on: '2026-11-01' } };
    expect((await change({ expectedVersion: version, company: typed({ sources }) })).fields).toEqual([
      ['/company/sources', 'unknownField'],
    ]);
  });

  it.each([
    ['size=51', '/size'],
    ['size=abc', '/size'],
    ['sort=salary', '/sort'],
    ['sme=perhaps', '/sme'],
    [`search=${'x'.repeat(101)}`, '/search'],
    [`cursor=${'x'.repeat(401)}`, '/cursor'],
    ['sme=yes&sme=no', '/sme'],
    ['limit=5', '/limit'],
  ])('is not listed by %s', async (query, pointer) => {
    const { status, fields } = await desk.refusal(() => desk.call(`/companies?${query}`));
    expect([status, fields[0]?.[0]]).toEqual([400, pointer]);
  });

  it('shows its contacts only to who may see them', async () => {
    const { id } = await register({ contacts: [{ name: 'Ann Verzonnen', role: 'hr' }] });
    expect(companyViewSchema.parse((await desk.call(`/companies/${id}`)).json()).contacts).toHaveLength(1);
    const answer = await desk.call(`/companies/${id}`, {}, 'project-officer@agency');
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('Ann');
  });
});

describe('a contact whom mails do not reach', () => {
  const since = instant('2026-10-05T08:00:00.000Z');
  const EMAIL = 'hr@onderneming.example';
  const contacts = [
    { name: 'Iemand', role: 'hr', email: EMAIL },
    { name: 'Een ander', role: 'employer', email: 'zaakvoerder@onderneming.example' },
  ];
  const shown = async (id: string, as?: string) =>
    companyViewSchema.parse((await desk.call(`/companies/${id}`, {}, as)).json()).contacts;

  it('is shown to who may read contacts, and mailed again with why', async () => {
    const company = await register({ contacts });
    const address = { addressHash: addressHashOf(EMAIL), companyId: company.id, reason: 'bounced', since } as const;
    await desk.store.commit({ changes: [placeUnreached(address)], audit: [] });
    // Contacts come by their ids, which say nothing of their order within a millisecond.
    const found = Map.groupBy((await shown(company.id)) ?? [], ({ email }) => email);
    const [unreached] = found.get(EMAIL) ?? [];
    expect(unreached?.notMailed).toEqual({ reason: 'bounced', since });
    expect(found.get('zaakvoerder@onderneming.example')?.[0]?.notMailed).toBeUndefined();
    expect(await shown(company.id, 'controller@agency')).toBeUndefined();

    const at = `/companies/${company.id}/contacts/${unreached?.id}/mailed-again`;
    const again = (json: unknown, as?: string) => desk.call(at, { method: 'POST', json }, as);
    const reason = 'De mailserver lag plat';
    expect((await again({})).status).toBe(400);
    expect((await again({ reason }, 'reader@alfa')).status).toBe(403);
    const lifted = companyViewSchema.parse((await again({ reason })).json());
    expect(lifted.contacts?.map(({ notMailed }) => notMailed)).toEqual([undefined, undefined]);
    expect((await again({ reason })).status).toBe(404);
  });
});
