/** `npm start [-- --fresh] [--empty]`: everything on loopback, with demonstration data, or with `--empty` with nothing in it. */
import { rm } from 'node:fs/promises';
import { buildEverything } from '../../scripts/build.ts';
import { buildIsStale } from '../../scripts/build-state.ts';
import { addressesFrom, wantedPort } from './addresses.ts';
import { announce } from './announcement.ts';
import { type Engine, type EngineOptions, startEngine } from './engine.ts';
import { PortTaken } from './http-server.ts';
import { ensureJava } from './machine/java.ts';
import { assertPortsFree } from './ports.ts';
import { dataDirectoryOf } from './running.ts';
import { startSeededEngine } from './seeding.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const build = async (): Promise<void> => {
  if (!(await buildIsStale())) return;
  say('Building…');
  await buildEverything();
};

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** As long as there is no engine to stop: a signal alone ends no process that was started, leaving does. */
const leave = (): void => process.exit(1);

const stopOnSignal = (engine: Engine): void => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('\nStopping…');
    await engine.stop();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.off(signal, leave).on(signal, stop);
};

/** An engine that waits for its first data: what is filled in there is somebody's own. */
const startEmptyEngine = async (options: EngineOptions): Promise<Engine> => {
  await build();
  return startEngine(options);
};

const start = async (): Promise<void> => {
  for (const signal of SIGNALS) process.on(signal, leave);
  const port = wantedPort();
  const dataDirectory = dataDirectoryOf(port);
  await assertPortsFree(addressesFrom(port));
  if (process.argv.includes('--fresh')) await rm(dataDirectory, { recursive: true, force: true });
  await ensureJava();
  const engine = process.argv.includes('--empty')
    ? await startEmptyEngine({ port, dataDirectory, inMemory: true })
    : await startSeededEngine({ port, dataDirectory }, build);
  stopOnSignal(engine);
  say(announce(engine, performance.now()));
};

const advice = (thrown: unknown): string => {
  if (thrown instanceof PortTaken) {
    const last = Number(new URL(addressesFrom(wantedPort()).database).port);
    return `${thrown.message}: stop what runs there, or choose seven other ports, such as PORT=${last + 94} npm start`;
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
};

try {
  await start();
} catch (thrown) {
  process.stderr.write(`${advice(thrown)}\n`);
  process.exit(1);
}
