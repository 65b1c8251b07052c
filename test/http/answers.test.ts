import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { ProjectionDesk } from '../figures/projection-desk.ts';
import type { HttpAnswer, HttpRequest } from '../support/engine/http.ts';
import { type Functions, openFunctions } from '../tenancy/functions.ts';
import { describedBy, routesOf } from '../tenancy/routes.ts';
import { Desk } from '../trajectory/desk.ts';
import { makeRecords, type RecordIds, withRecords } from './record-in-place.ts';
import { undeclaredIn } from './undeclared.ts';

const STORES = ['alfa', 'agency', 'shell'] as const;

describe('what the functions answer', () => {
  let functions: Functions;
  let ids: RecordIds;
  let token: string;

  beforeAll(async () => {
    functions = await openFunctions({ stream: true });
    ids = await makeRecords(functions);
    const projection = new ProjectionDesk(new Desk(functions.alfa.table), functions.agency.table);
    await projection.follow(await projection.stream());
    token = await functions.issuer.tokenFor(['promotor@alfa', 'programme-manager@agency']);
  });
  afterAll(() => functions.close());

  const alfa = (path: string, request: Partial<HttpRequest> = {}): Promise<HttpAnswer> =>
    functions.alfa.request({ path: `${functions.alfa.basePath}${path}`, token, ...request });
  const refusal = async (sending: Promise<HttpAnswer>) => {
    const answer = await sending;
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const { status, code, requestId, type } = problemSchema.strict().parse(answer.json());
    expect([status, requestId]).toEqual([answer.status, answer.headers['x-request-id']]);
    expect(type).toBe(`urn:inclusive-work-floors:problem:${code}`);
    return [status, code];
  };

  it('is problem details for what is not there, under its own path and outside', async () => {
    expect(await refusal(alfa('/nothing'))).toEqual([404, 'notFound']);
    expect(await refusal(functions.alfa.request({ path: '/somewhere/else', token }))).toEqual([404, 'notFound']);
    expect(await refusal(functions.shell.request({ path: '/api/nothing' }))).toEqual([404, 'notFound']);
    expect(await refusal(alfa('/nothing', { token: 'none' }))).toEqual([401, 'unauthenticated']);
  });

  it.each(['DELETE', 'PATCH', 'PUT', 'OPTIONS', 'PROPFIND'])(
    'is problem details for %s where there is none',
    async (method) => {
      const [status] = await refusal(alfa('/companies', { method, json: {} }));
      expect(status).toBe(404);
    },
  );

  it('is problem details for a record that is not there, and for one that is ill-named', async () => {
    const absent = `cmp_${'0'.repeat(26)}`;
    expect(await refusal(alfa(`/companies/${absent}`))).toEqual([404, 'notFound']);
    expect(await refusal(alfa('/companies/7'))).toEqual([400, 'invalid']);
    expect(
      await refusal(alfa('/companies', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })),
    ).toEqual([400, 'unreadableBody']);
    expect(
      await refusal(
        alfa('/companies', {
          method: 'POST',
          body: 'a=1',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      ),
    ).toEqual([415, 'unsupportedMediaType']);
  });

  it('says field by field what is wrong with it, by keys of the text catalogue', async () => {
    const answer = await alfa('/companies', { method: 'POST', json: { name: 7, sme: 'perhaps', notAField: 1 } });
    const { fields = [] } = problemSchema.parse(answer.json());
    expect(fields.toSorted((a, b) => a.pointer.localeCompare(b.pointer))).toEqual([
      { pointer: '/enterpriseNumber', message: 'required' },
      { pointer: '/establishments', message: 'required' },
      { pointer: '/name', message: 'wrongType' },
      { pointer: '/notAField', message: 'unknownField' },
      { pointer: '/sme', message: 'notInList' },
    ]);
  });

  it('is never kept by a cache nor guessed at by a browser, and names its request', async () => {
    const answers = [
      await alfa('/companies'),
      await alfa('/nothing'),
      await alfa('/companies', { token: 'none' }),
      await alfa('/companies', { method: 'POST', json: {} }),
      await functions.shell.request({ path: '/api/health' }),
    ];
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-request-id']).toMatch(/^req_[0-9A-Z]{26}$/);
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(answers.length);
  });

  it('says how to sign in when nobody is', async () => {
    const { headers } = await alfa('/companies', { token: 'none' });
    expect(headers['www-authenticate']).toBe('Bearer');
  });

  it.each(STORES)('holds no field that %s does not declare', async (store) => {
    const { paths, components } = describedBy(functions[store]);
    let shown = 0;
    for (const route of routesOf(functions[store]).filter(({ method }) => method === 'GET')) {
      const path = withRecords(route.path, route.example, ids).replace(
        '/history/company/something',
        `/history/company/${ids.companyId}`,
      );
      const answer = await functions[store].request({ path, token });
      if (answer.status !== 200 || route.path === '/api/openapi.json') continue;
      // A file has no fields.
      if (!answer.headers['content-type']?.includes('json')) continue;
      shown += 1;
      expect(undeclaredIn(paths[route.path], answer.json(), components.schemas), route.path).toEqual([]);
    }
    expect(shown).toBeGreaterThan(0);
  });
});
