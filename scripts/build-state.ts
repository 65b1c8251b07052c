import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const MARK = join(repositoryRoot, 'dist/.built');
const BEGUN = join(repositoryRoot, 'dist/.begun');
/** Everything that `dist/` is made of. */
const SOURCES = ['shared', 'functions', 'web', 'scripts', 'package-lock.json', 'vite.config.ts'];

const modifiedAt = (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

const newestUnder = async (path: string): Promise<number> => {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all([path, ...entries.map((entry) => join(path, entry))].map(modifiedAt));
  return Math.max(...times);
};

/** Whether a source changed since the last finished build, or there was none. */
export const buildIsStale = async (): Promise<boolean> => {
  const built = await modifiedAt(MARK);
  const sources = await Promise.all(SOURCES.map((source) => newestUnder(join(repositoryRoot, source))));
  return Math.max(...sources) > built;
};

/**
 * Remembers that a build begins. When is what the file system says: a start on another day puts the clock of this process forward, and its mark
 * would hide every later change.
 */
export const markBegin = async (): Promise<void> => {
  await mkdir(dirname(BEGUN), { recursive: true });
  await writeFile(BEGUN, '');
};

/** The build is whole. It is as old as its begin: what was saved while it ran makes the next start build again. */
export const markEnd = (): Promise<void> => rename(BEGUN, MARK);
