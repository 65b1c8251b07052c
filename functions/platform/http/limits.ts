import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';

const MAXIMUM_BODY_BYTES = 1024 * 1024;

export const onlyJson: MiddlewareHandler = async (c, next) => {
  const hasBody = ['POST', 'PUT', 'PATCH'].includes(c.req.method);
  const isJson = /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '');
  return hasBody && !isJson ? problem(c, { code: 'unsupportedMediaType' }) : next();
};

export const limitBody = bodyLimit({
  maxSize: MAXIMUM_BODY_BYTES,
  onError: (c) => problem(c, { code: 'bodyTooLarge' }),
});
