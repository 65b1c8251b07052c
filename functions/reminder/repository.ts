import * as z from 'zod';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { type Told, toldSchema } from '../../shared/reminder/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../platform/dynamo/read.ts';

type Entry = Told['told'][string];

/** An entry in one short text: an item holds those of some 7 000 things. */
const written = ({ kind, number, due, since, on }: Entry): string =>
  [kind, number, due ?? '', since ?? '', on].join(' ');
const readBack = (text: string) => {
  const [kind, number, due, since, on] = text.split(' ');
  return { kind, number: Number(number), ...(due === '' ? {} : { due }), ...(since === '' ? {} : { since }), on };
};

const entries = z.record(z.string(), z.string().transform(readBack));
const reader: ItemReader<Told> = {
  type: 'toldReminders',
  schema: z.object({ version: z.int(), told: entries }).pipe(toldSchema),
};

/** Reads what the people of one store were reminded of. */
export const reminderRepository = (table: Table) => ({
  told: (id: PersonId): Promise<Told | undefined> => getItem(table, reader, keys.toldReminders(id)),
});
export type ReminderRepository = ReturnType<typeof reminderRepository>;

/** Writes what a person was told over what was read: of two runs at once, one lands. */
export const putTold = (id: PersonId, before: Told | undefined, told: Told): Change => ({
  kind: 'put',
  key: keys.toldReminders(id),
  item: {
    type: 'toldReminders',
    v: 1,
    version: told.version,
    told: Object.fromEntries(Object.entries(told.told).map(([key, entry]) => [key, written(entry)])),
  },
  expectedVersion: before?.version ?? 'absent',
});
