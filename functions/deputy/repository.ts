import { type DeputiesOf, type Duties, deputiesOfSchema, dutiesSchema } from '../../shared/deputy/schema.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const reader: ItemReader<DeputiesOf> = { type: 'deputies', schema: deputiesOfSchema };
const dutiesReader: ItemReader<Duties> = { type: 'duties', schema: dutiesSchema };
/** What a sign-in asks of them. */
export const dutyPeriodsReader: ItemReader<Pick<Duties, 'periods'>> = {
  type: 'duties',
  schema: dutiesSchema.pick({ periods: true }),
};

/** Reads who stands in for whom in one store. It writes nothing: changes go through `commit`. */
export const deputyRepository = (table: Table) => ({
  of: async (absent: PersonId): Promise<DeputiesOf> =>
    (await getItem(table, reader, keys.deputies(absent))) ?? { absent, version: 0, periods: [] },

  /** Of everybody who ever had one; few, in one query. */
  all: async (): Promise<DeputiesOf[]> =>
    parseItems(table, reader, await queryItems(table, { pk: keys.deputiesPartition(), consistent: true })),

  /** For whom one person stands in. */
  duties: async (deputy: PersonId): Promise<Duties> =>
    (await getItem(table, dutiesReader, keys.duties(deputy))) ?? { deputy, version: 0, periods: [] },

  /** Of everybody who ever stood in; few, in one query. */
  allDuties: async (): Promise<Duties[]> =>
    parseItems(table, dutiesReader, await queryItems(table, { pk: keys.dutiesPartition(), consistent: true })),

  parse: (item: Record<string, unknown>): DeputiesOf | undefined => parseItem(table, reader, item),
});
export type DeputyRepository = ReturnType<typeof deputyRepository>;

const over = (version: number): number | 'absent' => (version === 0 ? 'absent' : version);

export const putDeputies = (before: DeputiesOf, after: DeputiesOf): Change => ({
  kind: 'put',
  key: keys.deputies(after.absent),
  item: { type: 'deputies', v: 1, ...after },
  expectedVersion: over(before.version),
});

export const putDuties = (before: Duties, periods: Duties['periods']): Change => ({
  kind: 'put',
  key: keys.duties(before.deputy),
  item: { type: 'duties', v: 1, deputy: before.deputy, version: before.version + 1, periods },
  expectedVersion: over(before.version),
});
