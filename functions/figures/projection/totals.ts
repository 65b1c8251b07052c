import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Contribution } from '../../../shared/figures/measures.ts';
import type { Totals } from '../../../shared/figures/standing.ts';
import type { Key } from '../../platform/dynamo/keys.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Adds differences to a totals item. `ADD` is what makes any order of changes give the same sum. */
export const addToTotals = (table: string, key: Key, difference: Contribution): TransactItem => {
  const entries = Object.entries(difference);
  return {
    Update: {
      TableName: table,
      Key: key,
      UpdateExpression: `SET #type = :type, v = :v ADD ${entries.map((_, index) => `#n${index} :d${index}`).join(', ')}`,
      ExpressionAttributeNames: {
        '#type': 'type',
        ...Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
      },
      ExpressionAttributeValues: {
        ':type': 'totals',
        ':v': 1,
        ...Object.fromEntries(entries.map(([, delta], index) => [`:d${index}`, delta])),
      },
    },
  };
};

/** An update expression holds at most 4 kB: so many additions fit with room to spare. */
const PIECE = 100;

/** A sum cut into parts that one update each can add. */
export const inPieces = (sum: Contribution): Contribution[] => {
  const entries = Object.entries(sum);
  return Array.from({ length: Math.ceil(entries.length / PIECE) }, (_, index) =>
    Object.fromEntries(entries.slice(index * PIECE, (index + 1) * PIECE)),
  );
};

/** The totals in an item: every attribute that is named `<quarter>|<measure>`. */
export const totalsOf = (item: Record<string, unknown> | undefined): Totals =>
  Object.fromEntries(
    Object.entries(item ?? {}).flatMap(([name, value]): [string, number][] =>
      name.includes('|') && typeof value === 'number' && value !== 0 ? [[name, value]] : [],
    ),
  );
