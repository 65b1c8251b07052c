import * as z from 'zod';
import { jsonSchema } from './json.ts';

/** Every expected failure that the API can answer. One table maps them to HTTP statuses: `functions/platform/http/problem.ts`. */
export const ERROR_CODES = [
  'invalid',
  'unreadableBody',
  'unsupportedMediaType',
  'bodyTooLarge',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'alreadyExists',
  'notAllowedNow',
  'tooManyRequests',
  'unexpected',
] as const;
export const errorCodeSchema = z.enum(ERROR_CODES).meta({ id: 'ErrorCode' });
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** One field that must change: a JSON pointer into the request (`/establishments/0/number`) and a key in the text catalogue. */
export const fieldErrorSchema = z
  .object({ pointer: z.string(), message: z.string(), parameters: z.record(z.string(), z.string()).optional() })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** RFC 9457 problem details, as every error of the API is answered. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: errorCodeSchema,
    requestId: z.string(),
    /** Which rule said no, as a key in the text catalogue. */
    reason: z.string().optional(),
    fields: z.array(fieldErrorSchema).optional(),
    /** At a conflict: the record as it stands now, so that both versions can be shown side by side. */
    current: jsonSchema.optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** An expected failure of a use case. */
export type Failure = {
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly fields?: readonly FieldError[];
  readonly current?: unknown;
};

export const invalidField = (pointer: string, message: string, parameters?: Record<string, string>): Failure => ({
  code: 'invalid',
  fields: [parameters ? { pointer, message, parameters } : { pointer, message }],
});
