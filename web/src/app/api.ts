import type { ClientResponse } from 'hono/client';
import { ApiError, errorOf, offlineError } from './api-error.ts';
import type { Session } from './session.ts';

export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

const reach: Fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw offlineError();
  }
};

const withToken = (init: RequestInit | undefined, token: string): RequestInit => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
};

/**
 * `fetch` with the access token of the session. A token that the API refuses is renewed once; after that the session is over and
 * the error says so.
 */
export const fetchAs =
  (session: Pick<Session, 'accessToken' | 'renew'>): Fetch =>
  async (input, init) => {
    const token = await session.accessToken();
    if (token === undefined) throw new ApiError({ code: 'unauthenticated', status: 401 });
    const response = await reach(input, withToken(init, token));
    if (response.status !== 401) return response;
    const renewed = await session.renew();
    return renewed === undefined ? response : reach(input, withToken(init, renewed));
  };

type Succeeded<Call> =
  Call extends ClientResponse<infer Value, infer Status, 'json'>
    ? Status extends 200 | 201 | 202
      ? Value
      : never
    : never;

/** The value of a typed call that succeeded. Throws `ApiError` for every other answer. */
export const answerOf = async <Call extends ClientResponse<unknown, number, 'json'>>(
  call: Promise<Call>,
): Promise<Succeeded<Call>> => {
  const response = await call;
  if (!response.ok) throw await errorOf(response);
  // The status was a success, so the body is the success of the route's own type.
  return response.json() as Promise<Succeeded<Call>>;
};
