import { type DeputiesOfCoach, deputiesOfCoachSchema } from '../../shared/deputy/schema.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const reader: ItemReader<DeputiesOfCoach> = { type: 'deputies', schema: deputiesOfCoachSchema };

/** Reads who stands in for whom in one partnership. It writes nothing: changes go through `commit`. */
export const deputyRepository = (table: Table) => ({
  of: async (absent: PersonId): Promise<DeputiesOfCoach> =>
    (await getItem(table, reader, keys.deputies(absent))) ?? { absent, version: 0, periods: [] },

  /** Of every coach who ever had one; few, in one query. */
  all: async (): Promise<DeputiesOfCoach[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.deputiesPartition(), consistent: true })),

  parse: (item: Record<string, unknown>): DeputiesOfCoach | undefined => parseItem(table, reader, item),
});
export type DeputyRepository = ReturnType<typeof deputyRepository>;

export const putDeputies = (before: DeputiesOfCoach, after: DeputiesOfCoach): Change => ({
  kind: 'put',
  key: keys.deputies(after.absent),
  item: { type: 'deputies', v: 1, ...after },
  expectedVersion: before.version === 0 ? 'absent' : before.version,
});
