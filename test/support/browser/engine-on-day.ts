import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDirectoryOf } from '../../../infra/local/running.ts';
import { repositoryRoot } from '../../../scripts/build-state.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { freePorts } from '../engine/ports.ts';
import { talkTo } from './under-test.ts';

/** When the day of such an engine begins, and what it says once it runs. */
const BEGINS = 'T08:00:00.000Z';
const READY = 'Ready in';

/** Rejects, with what the engine said, when it ends instead. */
const untilReady = (engine: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: string): void => {
      said += text;
      if (said.includes(READY)) resolve();
    };
    engine.stdout?.setEncoding('utf8').on('data', hear);
    engine.stderr?.setEncoding('utf8').on('data', hear);
    engine.once('exit', () => reject(new Error(`The engine ended: ${said}`)));
  });

const startAt = (port: number, day: IsoDate): ChildProcess => {
  const local = join(repositoryRoot, 'infra/local');
  const words = ['--import', join(local, 'another-day.ts'), join(local, 'start.ts'), '--fresh', '--empty'];
  return spawn(process.execPath, words, { env: { ...process.env, PORT: String(port), DAY: day } });
};

/**
 * An engine of its own for the tests of a file, on another day and with nothing in it, started as `npm run start:on-day` does; browsers and
 * requests of this file live on that day too. Resolves, when it runs, with how to stop it.
 */
export const startOnDay = async (day: IsoDate): Promise<() => Promise<void>> => {
  const port = await freePorts();
  const millisecondsAhead = Date.parse(`${day}${BEGINS}`) - Date.now();
  const engine = startAt(port, day);
  const ended = once(engine, 'exit');
  await untilReady(engine);
  talkTo({ port, millisecondsAhead });
  return async () => {
    talkTo(undefined);
    engine.kill();
    await ended;
    await rm(dataDirectoryOf(port), { recursive: true, force: true });
  };
};
