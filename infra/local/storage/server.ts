import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import S3rver from '@20minutes/s3rver';
import { LOOPBACK } from '../addresses.ts';
import { CREDENTIALS } from '../functions/environment.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../http-server.ts';
import { refusalOfCopy } from './copy-condition.ts';
import { accessDenied, refusalXml, type StorageRefusal } from './error.ts';
import { readFormPost } from './form.ts';
import { asksToPlaceOnce, createPlaceOnce } from './place-once.ts';
import { refusalOfPost } from './post-policy.ts';

const MAXIMUM_UPLOAD_BYTES = 256 * 1024 * 1024;

export type StorageOptions = {
  readonly port: number;
  readonly directory: string;
  readonly buckets: readonly string[];
  /** The one origin whose pages may read and post. */
  readonly webOrigin: string;
};

/**
 * When an answer was given, by the clock of this process: Node stamps answers by the clock of the machine, and the AWS SDK sets its own by
 * the stamp. On another day (`npm run start:on-day`) it would sign policies that have expired.
 */
const dateNow = (): { date: string } => ({ date: new Date().toUTCString() });

const refuse = (response: ServerResponse, refusal: StorageRefusal): void => {
  response.writeHead(refusal.status, { 'content-type': 'application/xml', connection: 'close', ...dateNow() });
  response.end(refusalXml(refusal));
};

const allowWeb = (request: IncomingMessage, response: ServerResponse, webOrigin: string): void => {
  response.setHeader('vary', 'Origin');
  if (request.headers.origin !== webOrigin) return;
  response.setHeader('access-control-allow-origin', webOrigin);
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-expose-headers', 'ETag');
};

/** S3 itself checks signatures; this server takes unsigned requests for those of the public, and no bucket of ours is public. */
const isSigned = (request: IncomingMessage): boolean =>
  request.headers.authorization !== undefined || /[?&]X-Amz-Signature=/.test(request.url ?? '');

/** Passes a request on, headers untouched: the host's name is part of what was signed. */
const passOn = (request: IncomingMessage, response: ServerResponse, port: number, body?: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const { method, url, headers } = request;
    const inner = forward({ host: LOOPBACK, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...dateNow() });
      pipeline(answer, response).then(resolve, reject);
    });
    inner.once('error', reject);
    if (body) inner.end(body);
    else pipeline(request, inner).catch(reject);
  });

const takePost = async (request: IncomingMessage, response: ServerResponse, port: number): Promise<void> => {
  const body = await readBody(request, MAXIMUM_UPLOAD_BYTES);
  if (!body) return refuse(response, { status: 400, code: 'EntityTooLarge', message: 'The upload is too large' });
  const bucket = (request.url ?? '').split(/[/?]/)[1] ?? '';
  const post = await readFormPost(bucket, request.headers['content-type'] ?? '', body);
  if (!post) return refuse(response, { status: 400, code: 'MalformedPOSTRequest', message: 'Not a form with a file' });
  const refusal = refusalOfPost(post, { secret: CREDENTIALS.secretAccessKey, now: new Date() });
  return refusal ? refuse(response, refusal) : passOn(request, response, port, body);
};

type PlaceOnce = ReturnType<typeof createPlaceOnce>;

const handle = async (
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  placeOnce: PlaceOnce,
): Promise<void> => {
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  if (request.method === 'POST' && isForm) return takePost(request, response, port);
  if (!isSigned(request)) return refuse(response, accessDenied());
  const changed = await refusalOfCopy(port, request);
  if (changed) return refuse(response, changed);
  if (!asksToPlaceOnce(request)) return passOn(request, response, port);
  const refusal = await placeOnce(request, () => passOn(request, response, port));
  if (refusal) refuse(response, refusal);
};

/**
 * Object storage for the functions and the browser: s3rver keeps the objects and checks signatures, and a layer in front of it adds
 * what it leaves out, the policies of form posts, conditional writes, privacy and CORS. Throws `PortTaken`.
 */
export const startStorage = async (options: StorageOptions): Promise<LoopbackServer> => {
  const inner = new S3rver({
    address: LOOPBACK,
    port: 0,
    silent: true,
    directory: options.directory,
    vhostBuckets: false,
    configureBuckets: options.buckets.map((name) => ({ name })),
  });
  const { port } = await inner.run();
  const placeOnce = createPlaceOnce(port);
  const outer = await listenOnLoopback(async (request, response) => {
    allowWeb(request, response, options.webOrigin);
    try {
      await handle(request, response, port, placeOnce);
    } catch (thrown) {
      process.stderr.write(`Storage failed at ${request.method} ${request.url}: ${thrown}\n`);
      if (!response.headersSent) refuse(response, { status: 500, code: 'InternalError', message: 'Internal error' });
    }
  }, options.port);
  return {
    port: outer.port,
    stop: async () => {
      await outer.stop();
      await inner.close();
    },
  };
};
