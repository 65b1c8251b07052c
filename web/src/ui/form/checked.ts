import type * as z from 'zod';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { fieldErrorsOf } from '../../../../shared/kernel/field-errors.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';

const valueAt = (request: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      request,
    );

/** What was left empty has no form that could be wrong: a day, say, is only still to be filled in. */
const emptyIsRequired =
  (request: unknown) =>
  (error: FieldError): FieldError =>
    error.message === 'invalidFormat' && valueAt(request, error.pointer) === ''
      ? { ...error, message: 'required' }
      : error;

/** A request as its schema reads it, or every field that it refuses. */
export const checked = <Input>(schema: z.ZodType<Input>, request: unknown): Result<Input, FieldError[]> => {
  const parsed = schema.safeParse(request);
  return parsed.success ? ok(parsed.data) : fail(fieldErrorsOf(parsed.error).map(emptyIsRequired(request)));
};
