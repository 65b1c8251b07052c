import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

type SeedModule = { readonly seed: (engine: Engine) => Promise<void> };

const exists = (path: string | URL): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Fills an engine with demonstration data, once: what people changed since stays. Gives whether it did. */
export const seedOnce = async (engine: Engine): Promise<boolean> => {
  const mark = join(engine.dataDirectory, 'seeded');
  const file = new URL('./seed.ts', import.meta.url);
  if ((await exists(mark)) || !(await exists(file))) return false;
  const { seed }: SeedModule = await import(file.href);
  await seed(engine);
  await writeFile(mark, '');
  return true;
};
