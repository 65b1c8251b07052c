import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request as it came in over the wire. */
export type GatewayRequest = {
  readonly method: string;
  /** Path and query as the client wrote them: `/api/companies?page=2`. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceAddress: string;
};

/** What an API Gateway stamps on a request. */
export type Stamp = { readonly requestId: string; readonly receivedAt: Date };

const TEXTUAL = /^(text\/.*|application\/(json|javascript|xml|.+\+json|.+\+xml|x-www-form-urlencoded))\s*(;|$)/i;

/** Several headers of one name become one, joined by commas; cookies stand apart. */
const flatHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'cookie' ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

const queryParameters = (rawQueryString: string): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString))
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  return parameters;
};

/**
 * The path as an HTTP API hands it on: percent-decoded, and cut where a decoded `?` stands. Throws `URIError` when it does
 * not decode.
 */
const decodedPath = (path: string): string => decodeURIComponent(path).split('?')[0] ?? '/';

const bodyOf = ({ body, headers }: GatewayRequest): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = TEXTUAL.test(headers['content-type'] ?? '');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

const requestContext = (
  { method, headers, sourceAddress }: GatewayRequest,
  path: string,
  { requestId, receivedAt }: Stamp,
): APIGatewayProxyEventV2['requestContext'] => ({
  accountId: 'anonymous',
  apiId: 'local',
  domainName: headers.host ?? '',
  domainPrefix: 'local',
  http: {
    method,
    path,
    protocol: 'HTTP/1.1',
    sourceIp: sourceAddress,
    userAgent: headers['user-agent'] ?? '',
  },
  requestId,
  routeKey: '$default',
  stage: '$default',
  time: receivedAt.toUTCString(),
  timeEpoch: receivedAt.getTime(),
});

/** The event that an API Gateway HTTP API (payload 2.0, `$default` stage) makes of a request. Throws `URIError` on a malformed path. */
export const toEvent = (request: GatewayRequest, stamp: Stamp): APIGatewayProxyEventV2 => {
  const [path = '/', ...queries] = request.target.split('?');
  const rawQueryString = queries.join('?');
  const rawPath = decodedPath(path);
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => cookie !== '');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: flatHeaders(request.headers),
    ...(cookies ? { cookies } : {}),
    ...(rawQueryString === '' ? {} : { queryStringParameters: queryParameters(rawQueryString) }),
    requestContext: requestContext(request, rawPath, stamp),
    ...bodyOf(request),
  };
};
