import { randomInt } from 'node:crypto';
import { addressesFrom } from '../../../infra/local/addresses.ts';
import { assertPortsFree } from '../../../infra/local/ports.ts';

const ATTEMPTS = 50;
/**
 * Below the ports that a system hands out by itself (from 32768 on Linux, 49152 elsewhere): the other end of any connection that a test
 * makes may have one of those between the moment it is found free and the moment something listens on it.
 */
const FIRST = 12_000;
/** An engine needs seven in a row. */
const IN_A_ROW = 10;
/** The workers of a run each have rows of their own, so that two never try the same one at once. */
const WORKERS = 8;
const ROWS_EACH = 200;

/** A port that is free together with the six after it: enough for an engine, or for a part of one. */
export const freePorts = async (): Promise<number> => {
  const worker = Number(process.env.VITEST_POOL_ID ?? 0) % WORKERS;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = worker * ROWS_EACH + randomInt(ROWS_EACH);
    const port = FIRST + row * IN_A_ROW;
    const free = await assertPortsFree(addressesFrom(port)).then(
      () => true,
      () => false,
    );
    if (free) return port;
  }
  throw new Error('No seven free ports in a row');
};
