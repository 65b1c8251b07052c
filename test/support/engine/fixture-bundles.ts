import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../../scripts/functions-build.ts';
import type { FunctionName } from '../../../shared/kernel/functions.ts';

export type FixtureBundles = { readonly directory: string; readonly remove: () => Promise<void> };

const HERE = dirname(fileURLToPath(import.meta.url));

/** Bundles small functions of the tests, `fixtures/<file>.ts`, under names that the engine calls, with the build of the product. */
export const bundleFixtures = async (files: Partial<Record<FunctionName, string>>): Promise<FixtureBundles> => {
  const directory = await mkdtemp(join(tmpdir(), 'bundles-'));
  await Promise.all(
    Object.entries(files).map(([name, file]) =>
      build(bundleOptions(join(HERE, 'fixtures', `${file}.ts`), join(directory, name))),
    ),
  );
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};
