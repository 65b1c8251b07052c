import type * as z from 'zod';
import type { FieldError } from './errors.ts';

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A message that a schema chose itself is a catalogue key already; zod's own sentences never reach a reader. */
const CATALOGUE_KEY = /^[a-z][a-zA-Z]+$/;

const messageOf = (issue: z.core.$ZodIssue): string => {
  if (CATALOGUE_KEY.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      // An issue does not carry what was received, for fear of leaking it; its sentence says of what kind that was.
      return issue.message.endsWith('received undefined') ? 'required' : 'wrongType';
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : 'tooLarge';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'required' : 'tooSmall';
    case 'invalid_value':
      return 'notInList';
    case 'unrecognized_keys':
      return 'unknownField';
    default:
      return 'invalidFormat';
  }
};

const fieldsOf = (issue: z.core.$ZodIssue): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), message: 'unknownField' }))
    : [{ pointer: pointerOf(issue.path), message: messageOf(issue) }];

/** What a schema refused, field by field: the same words for the API's answer and for the form before it is sent. */
export const fieldErrorsOf = (error: z.core.$ZodError): FieldError[] => error.issues.flatMap(fieldsOf);
