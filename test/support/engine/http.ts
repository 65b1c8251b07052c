import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { toEvent } from '../../../infra/local/gateway/event.ts';
import { toResponse } from '../../../infra/local/gateway/result.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2, context: never) => Promise<unknown>;

export type HttpRequest = {
  readonly method?: string;
  /** Path and query: `/api/partnerships/alfa/companies?limit=50`. */
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, in the place of `json`. */
  readonly body?: string | Buffer;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly text: string;
  /** The body read as JSON; throws when it is not. */
  readonly json: () => unknown;
};

const bodyOf = ({ body, json }: HttpRequest): Buffer => {
  if (body !== undefined) return Buffer.from(body);
  return json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json));
};

const headersOf = ({ headers, token, json }: HttpRequest): Record<string, string> => ({
  host: '127.0.0.1',
  ...(json === undefined ? {} : { 'content-type': 'application/json' }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...headers,
});

const CONTEXT = { functionName: 'test', awsRequestId: 'test', getRemainingTimeInMillis: () => 29_000 };

/** Calls a function's handler with the event that an HTTP API makes of this request, and reads its answer as a client would. */
export const invokeHttp = async (handler: HttpHandler, request: HttpRequest): Promise<HttpAnswer> => {
  const body = bodyOf(request);
  const headers = { ...headersOf(request), ...(body.length > 0 ? { 'content-length': String(body.length) } : {}) };
  const event = toEvent(
    { method: request.method ?? 'GET', target: request.path, headers, body, sourceAddress: '127.0.0.1' },
    { requestId: randomUUID(), receivedAt: new Date() },
  );
  const response = toResponse(await handler(event, CONTEXT as never));
  const text = response.body.toString('utf8');
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
};
