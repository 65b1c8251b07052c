import { addressesFrom } from '../../../infra/local/addresses.ts';
import { assertPortsFree, freePort } from '../../../infra/local/ports.ts';

const ATTEMPTS = 50;

/** A port that is free together with the six after it, for an engine in a test. */
export const freeEnginePort = async (): Promise<number> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const free = await assertPortsFree(addressesFrom(port)).then(
      () => true,
      () => false,
    );
    if (free) return port;
  }
  throw new Error('No seven free ports in a row');
};
