import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LOOPBACK } from '../addresses.ts';
import { writeAhead } from './write-ahead-log.ts';

export type Database = { readonly endpoint: string; readonly stop: () => Promise<void> };

export type DatabaseOptions = {
  readonly port: number;
  /** Where it keeps its data; without it everything stays in memory. */
  readonly directory?: string | undefined;
};

const START_ATTEMPTS = 200;
const MILLISECONDS_BETWEEN_ATTEMPTS = 100;

/** AWS's own DynamoDB Local, as the package `amplify-dynamodb-simulator` carries it. */
const EMULATOR = join(
  dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
  'emulator',
);

const JVM_SETTINGS = [
  '-Xmx768m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Djava.library.path=./DynamoDBLocal_lib',
];

/** The switch `-disableTelemetry` sends nothing, but sets everything up to send: more than a second of every start. */
const WITHOUT_TELEMETRY = { DDB_LOCAL_TELEMETRY: '0' };

/** It answers anything, if only with an error, as soon as it is there. */
const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

const waitUntilReady = async (endpoint: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local stopped at its start with code ${child.exitCode}`);
    if (await answers(endpoint)) return;
    await wait(MILLISECONDS_BETWEEN_ATTEMPTS);
  }
  child.kill();
  throw new Error('DynamoDB Local did not answer within 20 seconds');
};

const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
};

/** Starts DynamoDB Local and waits until it answers. The port must be free: it would answer in the place of another one. Throws when it does not start. */
export const startDatabase = async ({ port, directory }: DatabaseOptions): Promise<Database> => {
  if (directory) {
    await mkdir(directory, { recursive: true });
    writeAhead(directory);
  }
  const storage = directory ? ['-dbPath', directory] : ['-inMemory'];
  const child = spawn(
    'java',
    [...JVM_SETTINGS, '-jar', 'DynamoDBLocal.jar', '-port', String(port), '-sharedDb', '-disableTelemetry', ...storage],
    { cwd: EMULATOR, stdio: 'ignore', env: { ...process.env, ...WITHOUT_TELEMETRY } },
  );
  const failure = once(child, 'error').then(([error]) => {
    throw error;
  });
  const killWithUs = () => child.kill();
  process.once('exit', killWithUs);
  const endpoint = `http://${LOOPBACK}:${port}`;
  await Promise.race([waitUntilReady(endpoint, child), failure]);
  return {
    endpoint,
    stop: async () => {
      process.off('exit', killWithUs);
      await stopProcess(child);
    },
  };
};
