import { describe, expect, it } from 'vitest';
import { type GatewayRequest, toEvent } from '../../infra/local/gateway/event.ts';
import { toResponse } from '../../infra/local/gateway/result.ts';
import { targetOf } from '../../infra/local/gateway/routing.ts';

const stamp = { requestId: 'one', receivedAt: new Date('2026-09-03T12:00:00Z') };

const request = (changes: Partial<GatewayRequest>): GatewayRequest => ({
  method: 'GET',
  target: '/api/agency/dashboard',
  headers: { host: '127.0.0.1:4000' },
  body: Buffer.alloc(0),
  sourceAddress: '127.0.0.1',
  ...changes,
});

describe('the event of a request', () => {
  it('has the shape of payload 2.0 on the default stage', () => {
    expect(toEvent(request({ headers: { host: '127.0.0.1:4000', 'user-agent': 'test' } }), stamp)).toEqual({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/api/agency/dashboard',
      rawQueryString: '',
      headers: { host: '127.0.0.1:4000', 'user-agent': 'test' },
      isBase64Encoded: false,
      requestContext: {
        accountId: 'anonymous',
        apiId: 'local',
        domainName: '127.0.0.1:4000',
        domainPrefix: 'local',
        http: {
          method: 'GET',
          path: '/api/agency/dashboard',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test',
        },
        requestId: 'one',
        routeKey: '$default',
        stage: '$default',
        time: 'Thu, 03 Sep 2026 12:00:00 GMT',
        timeEpoch: stamp.receivedAt.getTime(),
      },
    });
  });

  it('keeps the query as written and joins repeated parameters', () => {
    const event = toEvent(request({ target: '/api/x?q=a%20b&phase=intake&phase=actions' }), stamp);
    expect(event.rawQueryString).toBe('q=a%20b&phase=intake&phase=actions');
    expect(event.queryStringParameters).toEqual({ q: 'a b', phase: 'intake,actions' });
  });

  it('decodes the path, and cuts it at a decoded question mark, as an HTTP API does', () => {
    expect(toEvent(request({ target: '/api/quarters/2026%2FQ3' }), stamp).rawPath).toBe('/api/quarters/2026/Q3');
    expect(toEvent(request({ target: '/api/me%3Fadmin' }), stamp).rawPath).toBe('/api/me');
    expect(() => toEvent(request({ target: '/api/%E0%A4%A' }), stamp)).toThrow(URIError);
  });

  it('sets cookies apart from the headers', () => {
    const event = toEvent(request({ headers: { cookie: 'a=1; b=2' } }), stamp);
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).toEqual({});
  });

  it('hands on text as text and anything else as base64', () => {
    const text = toEvent(
      request({ headers: { 'content-type': 'application/json' }, body: Buffer.from('{"é":1}') }),
      stamp,
    );
    expect(text).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
    const binary = toEvent(
      request({ headers: { 'content-type': 'application/zip' }, body: Buffer.from([0, 255]) }),
      stamp,
    );
    expect(binary).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
  });
});

describe('the response of a result', () => {
  it('takes status, headers, cookies and body', () => {
    const response = toResponse({ statusCode: 201, headers: { 'X-Request-Id': 'r' }, cookies: ['a=1'], body: 'é' });
    expect(response.status).toBe(201);
    expect(response.headers).toEqual({ 'x-request-id': 'r', 'set-cookie': ['a=1'] });
    expect(response.body.toString()).toBe('é');
  });

  it('decodes a binary body', () => {
    expect(toResponse({ statusCode: 200, body: 'AP8=', isBase64Encoded: true }).body).toEqual(Buffer.from([0, 255]));
  });

  it.each([null, 'text', {}, { statusCode: '200' }, { statusCode: 42 }])('answers 500 to %j', (result) => {
    expect(toResponse(result).status).toBe(500);
  });
});

describe('the function behind a path', () => {
  it.each([
    ['/api/partnerships/alfa/companies', 'alfa', 'partnership-api'],
    ['/api/partnerships/delta/companies', 'shell', 'shell'],
    ['/api/partnerships/alfa', 'shell', 'shell'],
    ['/api/partnerships/agency/companies', 'shell', 'shell'],
    ['/api/partnerships/al%66a/companies', 'shell', 'shell'],
    ['/api/agency/dashboard', 'agency', 'agency-api'],
    ['/api/agency', 'shell', 'shell'],
    ['/api/health', 'shell', 'shell'],
    ['/api/partnershipsalfa/companies', 'shell', 'shell'],
  ])('%s', (path, store, functionName) => {
    expect(targetOf(path, ['alfa', 'beta'])).toEqual({ store, functionName });
  });
});
