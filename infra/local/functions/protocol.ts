import type { FunctionName } from '../../../shared/kernel/functions.ts';

/** What the host asks of a store's worker thread. Events and results travel as JSON text, as they do to and from Lambda. */
export type Invocation = {
  readonly id: number;
  readonly functionName: FunctionName;
  readonly requestId: string;
  readonly eventJson: string;
  readonly timeoutMilliseconds: number;
};

/** What Lambda tells of a function that threw. */
export type ErrorDescription = { readonly errorType: string; readonly errorMessage: string; readonly trace: string };

export type InvocationOutcome =
  | { readonly id: number; readonly ok: true; readonly resultJson: string | undefined }
  | { readonly id: number; readonly ok: false; readonly error: ErrorDescription };

/** Where a worker thread finds the bundles: `<directory>/<function>/index.mjs`. */
export type RuntimeOptions = { readonly bundles: string };
