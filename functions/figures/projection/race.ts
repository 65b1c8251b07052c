import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import type { TransactItem } from './totals.ts';

const LOST = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** A transaction that others were ahead of: worth reading again and trying again. Any other refusal is a mistake of ours. */
export const lostRace = (thrown: unknown): thrown is TransactionCanceledException =>
  thrown instanceof TransactionCanceledException &&
  (thrown.CancellationReasons ?? []).every(({ Code }) => LOST.has(Code ?? 'None'));

const MAXIMUM_ATTEMPTS = 10;

/**
 * Writes all items or none, and tries again while others are writing some of them. Gives the places of the items whose condition said
 * no: none when all were written. Even one item goes as a transaction: its token makes a repetition after a lost answer harmless.
 */
export const transact = async (
  { table, system }: Pick<ProjectionDependencies, 'table' | 'system'>,
  items: readonly TransactItem[],
): Promise<number[]> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems: [...items] }));
      return [];
    } catch (thrown) {
      if (!lostRace(thrown)) throw thrown;
      const reasons = thrown.CancellationReasons ?? [];
      const refused = reasons.flatMap(({ Code }, place) => (Code === 'ConditionalCheckFailed' ? [place] : []));
      if (refused.length > 0) return refused;
      if (attempt + 1 >= MAXIMUM_ATTEMPTS) throw thrown;
      await system.sleep(system.random() * 20 * 2 ** attempt);
    }
  }
};

/** Reads and writes a row again as long as others were ahead. */
export const untilWritten = <Outcome>(
  { system }: Pick<ProjectionDependencies, 'system'>,
  write: () => Promise<Outcome | typeof AGAIN>,
): Promise<Outcome> =>
  decideAgain(write, {
    rounds: MAXIMUM_ATTEMPTS,
    pause: (round) => system.sleep(system.random() * 20 * 2 ** round),
    otherwise: trouble('A row of the projection could not be written: too many others write it'),
  });
