import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Shell } from '../web/src/app/shell-cache.ts';
import { repositoryRoot } from './build-state.ts';

const PAGE = '/index.html';
/** Made where the web is put, not by the build: where to sign in. */
const SETTINGS = '/config.json';
/** What a screen may ask for. Letters of other alphabets than ours are left to the network. */
const ASSET = /\.(js|css)$|-latin-.*\.woff2$/;

const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: ['web/src/service-worker.ts'],
    bundle: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('No service worker was made');
  return output.text;
};

const entryOf = (page: string): string => {
  const entry = /<script[^>]+src="([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('index.html begins with no script');
  return entry;
};

/** Writes `service-worker.js` beside the built web: what keeps that very version on a device, and nothing that was built before. */
export const buildServiceWorker = async (directory: string): Promise<void> => {
  const assets = (await readdir(join(directory, 'assets'))).filter((name) => ASSET.test(name)).sort();
  const files = [PAGE, '/favicon.svg', ...assets.map((name) => `/assets/${name}`)];
  const code = await bundled();
  const hash = createHash('sha256').update(code);
  for (const file of files) hash.update(file).update(await readFile(join(directory, file)));
  const shell: Shell = {
    version: hash.digest('hex').slice(0, 16),
    entry: entryOf(await readFile(join(directory, PAGE), 'utf8')),
    files: [...files, SETTINGS],
  };
  await writeFile(join(directory, 'service-worker.js'), `const SHELL=${JSON.stringify(shell)};\n${code}`);
};
