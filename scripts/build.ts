import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot, writeBuildMark } from './build-state.ts';
import { buildFunction, FUNCTION_NAMES, missingEntries } from './functions-build.ts';
import { writeApiDescription } from './openapi.ts';

const buildFunctions = async (): Promise<void> => {
  const missing = await missingEntries();
  if (missing.length > 0) process.stderr.write(`Left out, without an entry file yet: ${missing.join(', ')}\n`);
  const present = FUNCTION_NAMES.filter((name) => !missing.includes(name));
  await Promise.all(present.map(buildFunction));
};

const webExists = (): Promise<boolean> =>
  access(join(repositoryRoot, 'web/index.html')).then(
    () => true,
    () => false,
  );

const buildWeb = async (): Promise<void> => {
  if (!(await webExists())) return;
  const { build } = await import('vite');
  await build({ configFile: join(repositoryRoot, 'vite.config.ts'), logLevel: 'warn' });
};

/** Makes `dist/`: the one artefact that CDK, the laptop's engine, tests and measurements use. */
export const buildEverything = async (): Promise<void> => {
  const started = new Date();
  await Promise.all([buildFunctions(), buildWeb()]);
  await writeApiDescription();
  await writeBuildMark(started);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildEverything();
