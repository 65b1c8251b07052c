import type { Context, TypedResponse } from 'hono';
import { type ErrorCode, type Failure, type Problem, problemSchema } from '../../../shared/kernel/errors.ts';
import { jsonSchema } from '../../../shared/kernel/json.ts';

/** The one table from what went wrong to an HTTP status and a title (the web translates `code`, the title is for logs and tools). */
const TABLE = {
  invalid: [400, 'The request has fields that cannot be accepted'],
  unreadableBody: [400, 'The body is not readable JSON'],
  unauthenticated: [401, 'Sign in first'],
  forbidden: [403, 'Your role may not do this here'],
  notFound: [404, 'There is nothing here'],
  conflict: [409, 'Someone else changed this record first'],
  alreadyExists: [409, 'This exists already'],
  notAllowedNow: [409, 'This cannot be done in the present state'],
  bodyTooLarge: [413, 'The body is larger than 1 MB'],
  unsupportedMediaType: [415, 'Send application/json'],
  tooManyRequests: [429, 'Too many requests'],
  unexpected: [500, 'Something went wrong on our side'],
} as const satisfies Record<ErrorCode, readonly [number, string]>;

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The problem details of a failure, RFC 9457. */
export const problemOf = (failure: Failure, requestId: string): Problem => {
  const [status, title] = TABLE[failure.code];
  return {
    type: `urn:inclusive-work-floors:problem:${failure.code}`,
    title,
    status,
    code: failure.code,
    requestId,
    ...(failure.reason === undefined ? {} : { reason: failure.reason }),
    ...(failure.fields === undefined ? {} : { fields: [...failure.fields] }),
    ...(failure.current === undefined ? {} : { current: jsonSchema.parse(failure.current) }),
  };
};

/**
 * An answer that every route may give besides its own. It stays out of the types of routes, and so of the typed clients: problems are
 * handled in one place, and nine more answers for each route cost the type check a minute. The description of the API does list them.
 */
type ProblemAnswer = Response & TypedResponse<never, never, never>;

/** Answers a failure. */
export const problem = (c: Context, failure: Failure): ProblemAnswer => {
  const body = problemOf(failure, c.get('requestId') ?? '');
  const answer: Response = c.json(body, TABLE[failure.code][0], { 'content-type': PROBLEM_MEDIA_TYPE });
  return answer as ProblemAnswer;
};

const response = (description: string) => ({
  description,
  content: { [PROBLEM_MEDIA_TYPE]: { schema: problemSchema } },
});

/** What every route may answer besides its own result. */
export const PROBLEM_RESPONSES = {
  400: response('A field is missing or cannot be accepted'),
  401: response('No valid access token'),
  403: response('The role may not do this here'),
  404: response('There is no such record'),
  409: response('Changed by someone else, exists already, or not possible in this state'),
  413: response('The body is larger than 1 MB'),
  415: response('The body is not JSON'),
  429: response('Too many requests'),
  500: response('Unexpected; says nothing about itself but a request id'),
} as const;
