import type { FunctionName } from '../../../shared/kernel/functions.ts';
import { StoreWorker } from './store-worker.ts';

/** Runs the bundled functions of every store, each store in a thread with an environment of its own. */
export type FunctionHost = {
  /** Calls a function as AWS would and gives what it returned. Rejects with `FunctionFailed`. */
  readonly invoke: (store: string, functionName: FunctionName, event: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

export type FunctionHostOptions = {
  /** Directory with `<function>/index.mjs`. */
  readonly bundles: string;
  /** Environment variables by store. */
  readonly environments: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly writeLog: (text: string) => void;
};

export const createFunctionHost = ({ bundles, environments, writeLog }: FunctionHostOptions): FunctionHost => {
  const workers = new Map(
    [...environments].map(([store, environment]) => [store, new StoreWorker({ bundles, environment, writeLog })]),
  );
  return {
    invoke: async (store, functionName, event) => {
      const worker = workers.get(store);
      if (!worker) throw new Error(`There is no store ${store}`);
      return worker.invoke(functionName, event);
    },
    stop: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
  };
};
