import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from './build-state.ts';
import { FUNCTION_NAMES } from './functions-build.ts';

const KILOBYTE = 1000;
/** What a first visit may load before anything is on screen. */
export const FIRST_LOAD_JAVASCRIPT = 170 * KILOBYTE;
const STYLES = 30 * KILOBYTE;
/** What a cold start reads at most: the entry of a function, without what is imported lazily. */
const FUNCTION_ENTRY = 900 * KILOBYTE;

type Measured = { readonly name: string; readonly bytes: number; readonly limit: number };

const gzipped = async (file: string): Promise<number> => gzipSync(await readFile(file)).length;

/** The scripts and style sheets that `index.html` itself asks for. */
export const firstLoad = async (): Promise<{ readonly scripts: number; readonly styles: number }> => {
  const web = join(repositoryRoot, 'dist/web');
  const html = await readFile(join(web, 'index.html'), 'utf8');
  const sum = async (pattern: RegExp): Promise<number> => {
    const files = [...new Set([...html.matchAll(pattern)].map(([, path = '']) => path))];
    const sizes = await Promise.all(files.map((path) => gzipped(join(web, path))));
    return sizes.reduce((total, size) => total + size, 0);
  };
  return { scripts: await sum(/(?:src|href)="([^"]+\.js)"/g), styles: await sum(/href="([^"]+\.css)"/g) };
};

const functionEntries = (): Promise<Measured[]> =>
  Promise.all(
    FUNCTION_NAMES.map(async (name) => {
      const directory = join(repositoryRoot, 'dist/functions', name);
      const files = await readdir(directory);
      if (!files.includes('index.mjs')) throw new Error(`${name} is not built`);
      return {
        name: `function ${name}`,
        bytes: (await readFile(join(directory, 'index.mjs'))).length,
        limit: FUNCTION_ENTRY,
      };
    }),
  );

const measure = async (): Promise<Measured[]> => {
  const { scripts, styles } = await firstLoad();
  return [
    { name: 'first-load JavaScript, gzip', bytes: scripts, limit: FIRST_LOAD_JAVASCRIPT },
    { name: 'first-load styles, gzip', bytes: styles, limit: STYLES },
    ...(await functionEntries()),
  ];
};

if (import.meta.main) {
  for (const { name, bytes, limit } of await measure()) {
    const over = bytes > limit || bytes === 0;
    process.stdout.write(
      `${over ? 'OVER' : 'ok  '} ${name}: ${(bytes / KILOBYTE).toFixed(1)} of ${limit / KILOBYTE} kB\n`,
    );
    if (over) process.exitCode = 1;
  }
}
