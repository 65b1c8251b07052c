import type * as z from 'zod';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fieldErrorsOf } from '../../../shared/kernel/field-errors.ts';

/** What a schema refused, field by field. */
export const failureOf = (error: z.core.$ZodError): Failure => ({ code: 'invalid', fields: fieldErrorsOf(error) });
