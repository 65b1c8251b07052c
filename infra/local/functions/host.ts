import { FUNCTIONS, type FunctionName } from '../../../shared/kernel/functions.ts';
import { StoreWorker } from './store-worker.ts';

/**
 * Runs the bundled functions of every store, in threads with an environment of its own: one that answers, and one for long work, which
 * keeps nobody waiting, as on AWS. The second starts with the first task.
 */
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
    [...environments].map(([store, environment]) => {
      const options = { bundles, environment, writeLog };
      return [store, { answering: new StoreWorker(options), working: new StoreWorker(options) }];
    }),
  );
  return {
    invoke: async (store, functionName, event) => {
      const own = workers.get(store);
      if (!own) throw new Error(`There is no store ${store}`);
      const isLongWork = FUNCTIONS[functionName].trigger.kind === 'queue';
      return (isLongWork ? own.working : own.answering).invoke(functionName, event);
    },
    stop: async () => {
      await Promise.all([...workers.values()].flatMap(({ answering, working }) => [answering.stop(), working.stop()]));
    },
  };
};
