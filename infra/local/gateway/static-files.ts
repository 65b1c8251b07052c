import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { GatewayResponse } from './result.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Vite writes a hash of the content into the names under here. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

type Encoding = 'br' | 'gzip' | 'identity';

const compress: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
  identity: async (content) => content,
};

const encodingFor = (contentType: string, accepted: string): Encoding => {
  if (!contentType.includes('charset=utf-8')) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

export type StaticRequest = {
  readonly path: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string | undefined;
};

const etagOf = (content: Buffer, encoding: Encoding): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}-${encoding}"`;

/** A path inside the directory, or nothing when it would lead out of it. */
const fileUnder = (directory: string, path: string): string | undefined => {
  const file = normalize(join(directory, path));
  return file.startsWith(directory + sep) ? file : undefined;
};

/** A path without an extension is a screen, and every screen is `index.html`. */
const isScreen = (path: string): boolean => extname(path) === '';

const read = async (directory: string, path: string): Promise<Buffer | undefined> => {
  const file = fileUnder(directory, isScreen(path) ? '/index.html' : path);
  return file === undefined ? undefined : readFile(file).catch(() => undefined);
};

/** Serves the built web as CloudFront does: compressed, hashed files for ever, screens through `index.html`. */
export const serveStatic = async (directory: string, request: StaticRequest): Promise<GatewayResponse> => {
  const content = await read(directory, request.path);
  if (!content)
    return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from('Not found') };
  const contentType =
    CONTENT_TYPES[extname(isScreen(request.path) ? '.html' : request.path)] ?? CONTENT_TYPES['.html'] ?? '';
  const encoding = encodingFor(contentType, request.acceptEncoding);
  const etag = etagOf(content, encoding);
  const headers = {
    'content-type': contentType,
    'cache-control': request.path.startsWith(HASHED) ? FOREVER : ASK_EVERY_TIME,
    etag,
    vary: 'accept-encoding',
  };
  if (request.ifNoneMatch === etag) return { status: 304, headers, body: Buffer.alloc(0) };
  const body = await compress[encoding](content);
  return {
    status: 200,
    headers: encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding },
    body,
  };
};
