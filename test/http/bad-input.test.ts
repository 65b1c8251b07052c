import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../shared/kernel/errors.ts';
import type { HttpRequest } from '../support/engine/http.ts';
import { type Functions, openFunctions } from '../tenancy/functions.ts';
import { type Route, routesOf } from '../tenancy/routes.ts';

const STORES = ['alfa', 'agency'] as const;
type Store = (typeof STORES)[number];
const EVERYTHING = ['promotor@alfa', 'coordinator@alfa', 'programme-manager@agency', 'controller@agency'];
const PATIENCE = 240_000;
/** The first failure is told as it is: to look for a smaller one would take thousands of requests. */
const RUNS = { numRuns: 100, endOnFailure: true };

/** Bodies that no route can mean. */
const MEANINGLESS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half an object', '{"name": "Onderneming'],
  ['no JSON', 'name=Onderneming'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"text"'],
  ['a number', '1'],
  ['two objects', '{}{}'],
  ['a byte order mark', '\ufeff{}'],
  ['a prototype', '{"__proto__":{"expectedVersion":1},"constructor":{"prototype":{"status":"archived"}}}'],
  ['an unknown field', '{"notAField":1}'],
];

/** Large ones take their time to send: some routes stand for all, that read their body in the same way. */
const LARGE: typeof MEANINGLESS = [
  ['deep lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['deep objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['a huge list', JSON.stringify(Array.from({ length: 100_000 }, () => 1))],
  ['many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, 1])))],
];
const ONE_IN = 8;

/** Routes that need no more than an empty object: there the mark alone changes nothing. */
const MEANT_BY_AN_EMPTY_OBJECT = [
  '/start',
  '/carry-out',
  '/measurements',
  '/copies',
  '/cases/hand-over',
  '/settlements/{period}',
  '/closings/{period}',
];

describe('input that cannot be meant', { timeout: PATIENCE }, () => {
  let functions: Functions;
  let token: string;

  beforeAll(async () => {
    functions = await openFunctions();
    token = await functions.issuer.tokenFor(EVERYTHING);
  });
  afterAll(async () => {
    await functions.close();
  });

  const withBody = (store: Store): Route[] => routesOf(functions[store]).filter(({ hasBody }) => hasBody);

  const send = (store: Store, { method, example }: Route, request: Partial<HttpRequest>) =>
    functions[store].request({ method, path: example, token, ...request });

  it.each(STORES)('is refused by every route of %s, whatever the body', async (store) => {
    const headers = { 'content-type': 'application/json' };
    for (const [index, route] of withBody(store).entries())
      for (const [name, body] of index % ONE_IN === 0 ? [...MEANINGLESS, ...LARGE] : MEANINGLESS) {
        if (MEANT_BY_AN_EMPTY_OBJECT.some((end) => route.path.endsWith(end)) && name === 'a byte order mark') continue;
        const { status, text } = await send(store, route, { body, headers });
        expect(status, `${route.method} ${route.path} with ${name}: ${text}`).toBe(400);
      }
  });

  it.each(STORES)('is refused by %s in a path or a query', async (store) => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
      fc.constantFrom(
        '..',
        '%',
        '%00',
        '%zz',
        '\u0000',
        '__proto__',
        '-1',
        '1e9',
        'NaN',
        '[]',
        "' OR 1=1",
        'x'.repeat(3_000),
      ),
    );
    const gets = routesOf(functions[store]).filter(({ method }) => method === 'GET');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gets), junk, fc.boolean(), async (route, text, inPath) => {
        const query = route.parameters.filter((parameter) => parameter.in === 'query');
        const names = [query[text.length % Math.max(1, query.length)]?.name ?? 'search', 'notAParameter'];
        const search = new URLSearchParams(names.map((name): [string, string] => [name, text])).toString();
        const path = inPath ? route.path.replace(/\{\w+\}/g, encodeURIComponent(text)) : `${route.example}?${search}`;
        const { status, text: answered } = await functions[store].request({ path, token });
        expect(status, `${path}: ${answered}`).toBeLessThan(500);
        // A route without a query looks at none; and `.` and `..` are steps of a path: what is left may well be another route.
        if (!inPath && query.length > 0) expect(status, `${path}: ${answered}`).toBeGreaterThanOrEqual(400);
      }),
      RUNS,
    );
  });

  it('is refused in the header that makes a request repeatable', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'not-a-uuid' };
    for (const route of withBody('alfa').filter(({ parameters }) =>
      parameters.some(({ name }) => name === 'idempotency-key'),
    )) {
      const answer = await send('alfa', route, { headers, body: '{}' });
      expect(problemSchema.parse(answer.json()).fields).toContainEqual({
        pointer: '/idempotency-key',
        message: 'invalidFormat',
      });
    }
  });

  it('is refused when it is no JSON by its content type, and when it is larger than 1 MB', async () => {
    const tooLarge = JSON.stringify({ name: 'x'.repeat(1024 * 1024) });
    for (const store of STORES)
      for (const [index, route] of withBody(store).entries()) {
        const plain = await send(store, route, { body: '{}', headers: { 'content-type': 'text/plain' } });
        expect([plain.status, problemSchema.parse(plain.json()).code]).toEqual([415, 'unsupportedMediaType']);
        if (index % ONE_IN > 0) continue;
        const large = await send(store, route, { body: tooLarge, headers: { 'content-type': 'application/json' } });
        expect([large.status, problemSchema.parse(large.json()).code]).toEqual([413, 'bodyTooLarge']);
      }
  });
});
