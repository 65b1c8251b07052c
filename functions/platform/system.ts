import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import { type Instant, instantSchema } from '../../shared/kernel/dates.ts';

/** Time and chance, handed to everything that needs them, so that tests decide both. */
export type System = {
  readonly now: () => Instant;
  /** A new ULID under a prefix: `newId('trj')` gives `trj_01J…`. */
  readonly newId: (prefix: string) => string;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
  /** A secret that cannot be guessed: 256 bits, for a URL. */
  readonly newSecret: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** The only place that reads the real clock and makes random ids. */
export const realSystem: System = {
  now: () => instantSchema.parse(new Date().toISOString()),
  newId: (prefix) => `${prefix}_${ulid()}`,
  random: Math.random,
  newSecret: () => randomBytes(32).toString('base64url'),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
