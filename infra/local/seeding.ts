import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Engine, type EngineOptions, startEngine } from './engine.ts';

/** There as soon as the demonstration is complete: from then on the data are those of whoever works with them. */
const markIn = (dataDirectory: string): string => join(dataDirectory, 'seeded');

const isSeeded = (dataDirectory: string): Promise<boolean> =>
  access(markIn(dataDirectory)).then(
    () => true,
    () => false,
  );

/** A first start: the data are made while the bundles are built, which the filling does not need. */
const startFirst = async (options: EngineOptions, build: () => Promise<void>): Promise<Engine> => {
  const { fill, catchUp } = await import('./seed.ts');
  const [started, built] = await Promise.allSettled([startEngine({ ...options, fill }), build()]);
  if (started.status === 'rejected') throw started.reason;
  try {
    if (built.status === 'rejected') throw built.reason;
    await catchUp(started.value);
    await writeFile(markIn(options.dataDirectory), '');
    return started.value;
  } catch (thrown) {
    await started.value.stop();
    throw thrown;
  }
};

/**
 * Starts an engine with demonstration data: made at the first start, and kept as people changed them since. A first start that was
 * broken off begins anew. `build` sees to it that there are bundles.
 */
export const startSeededEngine = async (options: EngineOptions, build: () => Promise<void>): Promise<Engine> => {
  const { dataDirectory } = options;
  if (await isSeeded(dataDirectory)) {
    await build();
    return startEngine(options);
  }
  await rm(dataDirectory, { recursive: true, force: true });
  return startFirst(options, build);
};
