import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../../scripts/functions-build.ts';
import type { FunctionName } from '../../../shared/kernel/functions.ts';

export type FixtureBundles = { readonly directory: string; readonly remove: () => Promise<void> };

const HERE = dirname(fileURLToPath(import.meta.url));

/** Bundles `fixtures/<file>.ts`, a small function of the tests, with the build of the product, under every name that the engine calls. */
export const bundleFixture = async (file: string, names: readonly FunctionName[]): Promise<FixtureBundles> => {
  const directory = await mkdtemp(join(tmpdir(), 'bundles-'));
  const bundle = join(directory, 'once');
  await build(bundleOptions(join(HERE, 'fixtures', `${file}.ts`), bundle));
  await Promise.all(names.map((name) => cp(bundle, join(directory, name), { recursive: true })));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};
