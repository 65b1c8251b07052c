import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { wantedPort } from './addresses.ts';

const runningSchema = z.object({ processId: z.int(), port: z.int(), partnerships: z.array(z.string()) });

/** What another command must know of an engine that runs. */
export type Running = z.infer<typeof runningSchema>;

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'running.json');

/** Where an engine on a port keeps its data, unless it is told otherwise. */
export const dataDirectoryOf = (port: number): string => join(repositoryRoot, '.local', String(port));

export const writeRunning = (dataDirectory: string, running: Running): Promise<void> =>
  writeFile(fileIn(dataDirectory), `${JSON.stringify(running, null, 2)}\n`);

export const removeRunning = (dataDirectory: string): Promise<void> => rm(fileIn(dataDirectory), { force: true });

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
};

/** The engine on the port that `PORT` asks for. Throws, with advice, when none runs there. */
export const findRunning = async (): Promise<Running & { dataDirectory: string }> => {
  const port = wantedPort();
  const dataDirectory = dataDirectoryOf(port);
  const text = await readFile(fileIn(dataDirectory), 'utf8').catch(() => undefined);
  const running = text === undefined ? undefined : runningSchema.parse(JSON.parse(text));
  if (!running || !isAlive(running.processId))
    throw new Error(`Nothing runs on port ${port}: start it with npm start, or set PORT to where it runs`);
  return { ...running, dataDirectory };
};
