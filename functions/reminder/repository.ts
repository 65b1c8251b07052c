import type { PersonId } from '../../shared/kernel/ids.ts';
import { type Told, toldSchema } from '../../shared/reminder/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../platform/dynamo/read.ts';

const reader: ItemReader<Told> = { type: 'toldReminders', schema: toldSchema };

/** Reads what the people of one store were reminded of. */
export const reminderRepository = (table: Table) => ({
  told: (id: PersonId): Promise<Told | undefined> => getItem(table, reader, keys.toldReminders(id)),
});
export type ReminderRepository = ReturnType<typeof reminderRepository>;

/** Writes what a person was told over what was read: of two runs at once, one lands. */
export const putTold = (id: PersonId, before: Told | undefined, told: Told): Change => ({
  kind: 'put',
  key: keys.toldReminders(id),
  item: { type: 'toldReminders', v: 1, ...told },
  expectedVersion: before?.version ?? 'absent',
});
