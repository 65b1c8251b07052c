import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionHost } from '../functions/host.ts';
import { FunctionFailed } from '../functions/store-worker.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../http-server.ts';
import { toEvent } from './event.ts';
import { type GatewayResponse, gatewayMessage, toResponse } from './result.ts';
import { targetOf } from './routing.ts';
import { serveStatic } from './static-files.ts';

/** Lambda takes no larger event; a function itself refuses bodies over 1 MB. */
const MAXIMUM_BODY_BYTES = 6 * 1024 * 1024;

export type GatewayOptions = {
  readonly port: number;
  readonly partnerships: readonly string[];
  readonly host: Pick<FunctionHost, 'invoke'>;
  /** Directory with the built web. */
  readonly webDirectory: string;
  readonly securityHeaders: Readonly<Record<string, string>>;
  /** What `/config.json` tells the web. */
  readonly webConfiguration: Readonly<Record<string, unknown>>;
};

const callFunction = async (options: GatewayOptions, request: IncomingMessage): Promise<GatewayResponse> => {
  const target = request.url ?? '/';
  const body = await readBody(request, MAXIMUM_BODY_BYTES);
  if (!body) return gatewayMessage(413, 'Request Entity Too Large');
  const { store, functionName } = targetOf(target, options.partnerships);
  const method = request.method ?? 'GET';
  const sourceAddress = request.socket.remoteAddress ?? '';
  try {
    const event = toEvent(
      { method, target, headers: request.headers, body, sourceAddress },
      { requestId: randomUUID(), receivedAt: new Date() },
    );
    return toResponse(await options.host.invoke(store, functionName, event));
  } catch (thrown) {
    if (thrown instanceof URIError) return gatewayMessage(400, 'Bad Request');
    if (!(thrown instanceof FunctionFailed)) throw thrown;
    return thrown.description.errorType === 'Sandbox.Timedout'
      ? gatewayMessage(503, 'Service Unavailable')
      : gatewayMessage(500, 'Internal Server Error');
  }
};

const withSecurity = (
  response: GatewayResponse,
  securityHeaders: Readonly<Record<string, string>>,
): GatewayResponse => ({
  ...response,
  headers: { ...securityHeaders, ...response.headers },
});

const json = (value: unknown): GatewayResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
  body: Buffer.from(JSON.stringify(value)),
});

const serveFile = async (options: GatewayOptions, request: IncomingMessage, path: string): Promise<GatewayResponse> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return gatewayMessage(405, 'Method Not Allowed');
  if (path === '/config.json') return json(options.webConfiguration);
  const acceptEncoding = String(request.headers['accept-encoding'] ?? '');
  return serveStatic(options.webDirectory, { path, acceptEncoding, ifNoneMatch: request.headers['if-none-match'] });
};

const answer = async (options: GatewayOptions, request: IncomingMessage): Promise<GatewayResponse> => {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path.startsWith('/api/')) return callFunction(options, request);
  return withSecurity(await serveFile(options, request, path), options.securityHeaders);
};

const send = (request: IncomingMessage, response: ServerResponse, { status, headers, body }: GatewayResponse): void => {
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, hasBody ? { ...headers, 'content-length': body.length } : { ...headers });
  response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
};

/** The web and the API on one address, as CloudFront and the HTTP API are together on AWS. Throws `PortTaken`. */
export const startGateway = (options: GatewayOptions): Promise<LoopbackServer> =>
  listenOnLoopback(async (request, response) => {
    try {
      send(request, response, await answer(options, request));
    } catch (thrown) {
      process.stderr.write(`The gateway failed at ${request.method} ${request.url}: ${thrown}\n`);
      send(request, response, gatewayMessage(500, 'Internal Server Error'));
    }
  }, options.port);
