import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { FUNCTIONS, type FunctionName } from '../shared/kernel/functions.ts';
import { repositoryRoot } from './build-state.ts';
import { leanOpenApi } from './lean-openapi.ts';

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

const DIRECTORY = join(repositoryRoot, 'dist/functions');

/** Some packages are CommonJS and ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE_BANNER = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`;

/** What a package reads from beside its own file when it runs; a bundle that holds the package takes it along. */
const ASSETS = [{ of: 'node_modules/highs/build/highs.mjs', file: 'node_modules/highs/build/highs.wasm' }] as const;

const takeAssetsAlong = (directory: string): Plugin => ({
  name: 'take-assets-along',
  setup: ({ onEnd }) =>
    onEnd(async ({ metafile }) => {
      for (const { of, file } of ASSETS)
        if (of in (metafile?.inputs ?? {})) await copyFile(join(repositoryRoot, file), join(directory, basename(file)));
    }),
});

/**
 * How a function is bundled, wherever it will run. Code splitting keeps what is imported lazily (the clients of mail, storage and
 * queue) out of the file that a cold start reads.
 */
export const bundleOptions = (entry: string, directory: string) =>
  ({
    absWorkingDir: repositoryRoot,
    entryPoints: { index: entry },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    plugins: [leanOpenApi, takeAssetsAlong(directory)],
    banner: { js: REQUIRE_BANNER },
    logLevel: 'warning',
  }) as const satisfies BuildOptions;

const entryOf = (name: FunctionName): string => join(repositoryRoot, 'functions/entry', `${name}.ts`);

/**
 * Bundles `functions/entry/<name>.ts`, which must be there, to `dist/functions/<name>/index.mjs`; what went into it stands in `<name>.meta.json`. Built beside
 * its place and moved there when it is whole: whoever runs the function meanwhile never finds half of it.
 */
export const buildFunction = async (name: FunctionName): Promise<void> => {
  const directory = join(DIRECTORY, name);
  const next = join(DIRECTORY, `.next-${name}-${process.pid}`);
  await mkdir(next, { recursive: true });
  const { metafile } = await build(bundleOptions(entryOf(name), next));
  await writeFile(join(DIRECTORY, `${name}.meta.json`), JSON.stringify(metafile));
  await rm(directory, { recursive: true, force: true });
  await rename(next, directory);
};
