import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markBegin, markEnd, repositoryRoot } from './build-state.ts';
import { buildFunction, FUNCTION_NAMES } from './functions-build.ts';
import { writeApiDescription } from './openapi.ts';
import { buildServiceWorker } from './service-worker-build.ts';

const buildWeb = async (): Promise<void> => {
  const { build } = await import('vite');
  await build({ configFile: join(repositoryRoot, 'vite.config.ts'), logLevel: 'warn' });
  await buildServiceWorker(join(repositoryRoot, 'dist/web'));
};

/** Makes `dist/`: the one artefact that CDK, the laptop's engine, tests and measurements use. */
export const buildEverything = async (): Promise<void> => {
  await markBegin();
  await Promise.all([...FUNCTION_NAMES.map(buildFunction), buildWeb()]);
  await writeApiDescription();
  await markEnd();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildEverything();
