import type { FieldError, Problem } from '../../../shared/kernel/errors.ts';

/** What the gateway or the network says by itself, beside the codes of the API. */
export type TroubleCode = Problem['code'] | 'offline' | 'unavailable';

/** A request that did not succeed, in words that a screen can act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: TroubleCode;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly reason: string | undefined;
  readonly fields: readonly FieldError[];
  /** At a conflict: the record as it stands now. */
  readonly current: unknown;

  constructor(trouble: {
    code: TroubleCode;
    status: number;
    requestId?: string | undefined;
    reason?: string | undefined;
    fields?: readonly FieldError[] | undefined;
    current?: unknown;
  }) {
    super(trouble.code);
    this.code = trouble.code;
    this.status = trouble.status;
    this.requestId = trouble.requestId;
    this.reason = trouble.reason;
    this.fields = trouble.fields ?? [];
    this.current = trouble.current;
  }
}

export const isApiError = (thrown: unknown): thrown is ApiError => thrown instanceof ApiError;

/** Nothing was reached: what was asked may be as it was last seen. */
export const isOffline = (thrown: unknown): boolean => isApiError(thrown) && thrown.code === 'offline';

export const offlineError = (): ApiError => new ApiError({ code: 'offline', status: 0 });

/** The gateway answers some things before our code runs, without problem details. */
const CODE_OF_STATUS: Readonly<Record<number, TroubleCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  413: 'bodyTooLarge',
  415: 'unsupportedMediaType',
  429: 'tooManyRequests',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

type Answer = Pick<Response, 'status' | 'headers' | 'json'>;

/** The error of an answer that is not a success, whoever gave it. */
export const errorOf = async (response: Answer): Promise<ApiError> => {
  const requestId = response.headers.get('x-request-id') ?? response.headers.get('apigw-requestid') ?? undefined;
  const { status } = response;
  if (response.headers.get('content-type')?.includes('problem+json')) {
    const problem: Problem | undefined = await response.json().catch(() => undefined);
    if (problem) return new ApiError({ ...problem, status, requestId: problem.requestId || requestId });
  }
  return new ApiError({ code: CODE_OF_STATUS[status] ?? 'unexpected', status, requestId });
};
