import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { FUNCTIONS, type FunctionName } from '../../../shared/kernel/functions.ts';
import type { ErrorDescription, Invocation, InvocationOutcome, RuntimeOptions } from './protocol.ts';

/** A function threw, timed out or took its thread with it: what the caller of a Lambda function would see as a function error. */
export class FunctionFailed extends Error {
  readonly functionName: FunctionName;
  readonly description: ErrorDescription;
  constructor(functionName: FunctionName, description: ErrorDescription) {
    super(`${functionName}: ${description.errorType}: ${description.errorMessage}`);
    this.name = 'FunctionFailed';
    this.functionName = functionName;
    this.description = description;
  }
}

type Waiting = {
  readonly thread: Worker;
  readonly functionName: FunctionName;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: FunctionFailed) => void;
  readonly timer: NodeJS.Timeout;
};

export type StoreWorkerOptions = {
  readonly bundles: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Receives what the functions print, as it comes. */
  readonly writeLog: (text: string) => void;
};

const RUNTIME = new URL('./runtime.ts', import.meta.url);

/** A function on a laptop that looks at another day takes that day for today too: a thread is told by itself, its arguments are its own. */
const ANOTHER_DAY = new URL('../another-day.ts', import.meta.url).href;
const { DAY } = process.env;
const onAnotherDay =
  DAY === undefined ? { execArgv: [], env: {} } : { execArgv: ['--import', ANOTHER_DAY], env: { DAY } };

const startThread = ({ bundles, environment, writeLog }: StoreWorkerOptions): Worker => {
  const worker = new Worker(RUNTIME, {
    env: { ...environment, ...onAnotherDay.env },
    execArgv: [...onAnotherDay.execArgv, '--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    workerData: { bundles } satisfies RuntimeOptions,
    stdout: true,
    stderr: true,
  });
  worker.stdout.setEncoding('utf8').on('data', writeLog);
  worker.stderr.setEncoding('utf8').on('data', writeLog);
  return worker;
};

/** The functions of one store in one thread. A thread that dies fails what it was doing; the next call starts a new one. */
export class StoreWorker {
  readonly #options: StoreWorkerOptions;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #lastId = 0;

  constructor(options: StoreWorkerOptions) {
    this.#options = options;
  }

  /** Calls a function and gives its result. Rejects with `FunctionFailed`. */
  invoke(functionName: FunctionName, event: unknown): Promise<unknown> {
    const thread = this.#startedThread();
    this.#lastId += 1;
    const id = this.#lastId;
    const timeoutMilliseconds = FUNCTIONS[functionName].timeoutSeconds * 1000;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#timeOut(id, timeoutMilliseconds), timeoutMilliseconds);
      this.#waiting.set(id, { thread, functionName, resolve, reject, timer });
      const eventJson = JSON.stringify(event);
      const requestId = randomUUID();
      thread.postMessage({ id, functionName, requestId, eventJson, timeoutMilliseconds } satisfies Invocation);
    });
  }

  async stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #startedThread(): Worker {
    if (this.#thread) return this.#thread;
    const thread = startThread(this.#options);
    thread.on('message', (outcome: InvocationOutcome) => this.#settle(outcome));
    thread.on('error', (error) =>
      this.#options.writeLog(`${JSON.stringify({ level: 'error', message: error.stack })}\n`),
    );
    thread.on('exit', () => this.#buryThread(thread));
    this.#thread = thread;
    return thread;
  }

  #settle(outcome: InvocationOutcome): void {
    const waiting = this.#waiting.get(outcome.id);
    if (!waiting) return;
    this.#waiting.delete(outcome.id);
    clearTimeout(waiting.timer);
    if (outcome.ok) waiting.resolve(outcome.resultJson === undefined ? null : JSON.parse(outcome.resultJson));
    else {
      this.#logError({ functionName: waiting.functionName, ...outcome.error });
      waiting.reject(new FunctionFailed(waiting.functionName, outcome.error));
    }
  }

  #logError(fields: Readonly<Record<string, string | undefined>>): void {
    this.#options.writeLog(`${JSON.stringify({ level: 'error', ...fields })}\n`);
  }

  #fail(id: number, errorType: string, errorMessage: string): void {
    this.#settle({ id, ok: false, error: { errorType, errorMessage, trace: '' } });
  }

  /** Lambda ends the sandbox of a function that takes too long; what else ran in this thread is called again by its trigger. */
  #timeOut(id: number, milliseconds: number): void {
    this.#fail(id, 'Sandbox.Timedout', `Task timed out after ${milliseconds / 1000} seconds`);
    void this.stop();
  }

  #buryThread(thread: Worker): void {
    if (this.#thread === thread) this.#thread = undefined;
    for (const [id, waiting] of [...this.#waiting])
      if (waiting.thread === thread) this.#fail(id, 'Runtime.ExitError', 'The runtime exited before it answered');
  }
}
