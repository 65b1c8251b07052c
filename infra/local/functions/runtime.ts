/** Runs in a worker thread: one store's functions, with an environment of their own, as one Lambda sandbox would run them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorDescription, Invocation, InvocationOutcome, RuntimeOptions } from './protocol.ts';

type Handler = (event: unknown, context: LambdaContext) => Promise<unknown>;

/** The part of Lambda's context that does not hang on an AWS account. */
type LambdaContext = {
  readonly functionName: string;
  readonly awsRequestId: string;
  readonly callbackWaitsForEmptyEventLoop: boolean;
  readonly getRemainingTimeInMillis: () => number;
};

const { bundles }: RuntimeOptions = workerData;

const handlers = new Map<string, Promise<Handler>>();

const loadHandler = async (functionName: string): Promise<Handler> => {
  const bundle: { handler?: Handler } = await import(pathToFileURL(join(bundles, functionName, 'index.mjs')).href);
  if (!bundle.handler) throw new Error(`The bundle of ${functionName} exports no handler`);
  return bundle.handler;
};

const handlerOf = (functionName: string): Promise<Handler> => {
  const known = handlers.get(functionName) ?? loadHandler(functionName);
  handlers.set(functionName, known);
  // A bundle that does not load is tried again: a fault at start must not outlive its cause.
  known.catch(() => handlers.delete(functionName));
  return known;
};

const contextOf = ({ functionName, requestId, timeoutMilliseconds }: Invocation): LambdaContext => {
  const deadline = performance.now() + timeoutMilliseconds;
  return {
    functionName,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
};

const describe = (thrown: unknown): ErrorDescription =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, trace: thrown.stack ?? '' }
    : { errorType: typeof thrown, errorMessage: String(thrown), trace: '' };

const run = async (invocation: Invocation): Promise<InvocationOutcome> => {
  const { id } = invocation;
  try {
    const handler = await handlerOf(invocation.functionName);
    const result = await handler(JSON.parse(invocation.eventJson), contextOf(invocation));
    return { id, ok: true, resultJson: JSON.stringify(result) };
  } catch (thrown) {
    return { id, ok: false, error: describe(thrown) };
  }
};

parentPort?.on('message', async (invocation: Invocation) => parentPort?.postMessage(await run(invocation)));
