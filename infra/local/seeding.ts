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

/**
 * Starts an engine with demonstration data: made at the first start, and kept as people changed them since. A first start that was
 * broken off begins anew.
 */
export const startSeededEngine = async (options: EngineOptions): Promise<Engine> => {
  const { dataDirectory } = options;
  if (await isSeeded(dataDirectory)) return startEngine(options);
  await rm(dataDirectory, { recursive: true, force: true });
  const { fill, closeQuarters } = await import('./seed.ts');
  const engine = await startEngine({ ...options, fill });
  try {
    await closeQuarters(engine);
    await writeFile(markIn(dataDirectory), '');
    return engine;
  } catch (thrown) {
    await engine.stop();
    throw thrown;
  }
};
