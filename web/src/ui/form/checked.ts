import type * as z from 'zod';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { fieldErrorsOf } from '../../../../shared/kernel/field-errors.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';

/** A request as its schema reads it, or every field that it refuses. */
export const checked = <Input>(schema: z.ZodType<Input>, request: unknown): Result<Input, FieldError[]> => {
  const parsed = schema.safeParse(request);
  return parsed.success ? ok(parsed.data) : fail(fieldErrorsOf(parsed.error));
};
