import type * as z from 'zod';
import { ApiError, errorOf } from './api-error.ts';

const answered = async <Schema extends z.ZodType>(
  sending: Promise<Response>,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const response = await sending.catch(() => {
    throw new ApiError({ code: 'offline', status: 0 });
  });
  if (!response.ok) throw await errorOf(response);
  return schema.parse(await response.json());
};

/** Posts to the part of the API that needs no sign-in. The secret goes in the body: it stands in no address and no log. */
export const publicPost = <Schema extends z.ZodType>(
  path: string,
  body: unknown,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const headers = { 'content-type': 'application/json' };
  return answered(fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' }), schema);
};

/** Reads from that part what is for everybody. */
export const publicGet = <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> =>
  answered(fetch(path, { credentials: 'omit' }), schema);
