import type { Key } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { transact } from './race.ts';
import type { TransactItem } from './totals.ts';

type NewRow<Row> = {
  readonly key: Key;
  readonly type: string;
  readonly row: Row;
  /** What is written with the row, and only with it. */
  readonly beside: readonly TransactItem[];
};

/**
 * Writes the rows of a page that are not there yet, in one transaction, and gives them. A row that is there was placed by the
 * projector, which writes this generation too, and was first: the others go without it. It does not look at the pointer, on which so
 * many rows at once would only be in each other's way: a rebuild that was overtaken finds out at its end.
 */
export const placeRows = async <Row extends object>(
  dependencies: ProjectionDependencies,
  rows: readonly NewRow<Row>[],
): Promise<Row[]> => {
  if (rows.length === 0) return [];
  const puts = rows.map(({ key, type, row }) => ({
    Put: {
      TableName: dependencies.table.name,
      Item: { ...key, type, v: 1, ...row },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
  const refused = await transact(dependencies, [...puts, ...rows.flatMap(({ beside }) => beside)]);
  if (refused.length === 0) return rows.map(({ row }) => row);
  const others = rows.filter((_, place) => !refused.includes(place));
  return placeRows(dependencies, others);
};
