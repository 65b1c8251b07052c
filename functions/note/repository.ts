import type { Quarter } from '../../shared/kernel/dates.ts';
import { type QuarterlyNote, quarterlyNoteSchema } from '../../shared/note/schema.ts';
import { quarterInPath } from '../../shared/summary/quarter-in-path.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const noteReader: ItemReader<QuarterlyNote> = { type: 'quarterlyNote', schema: quarterlyNoteSchema };

/** Reads the quarterly notes of one partnership. It writes nothing: changes go through `commit`. */
export const noteRepository = (table: Table) => ({
  note: (quarter: Quarter): Promise<QuarterlyNote | undefined> => getItem(table, noteReader, keys.note(quarter)),

  /** All of them, the newest quarter first: one query, some tens of items over the whole programme. */
  notes: async (): Promise<QuarterlyNote[]> =>
    parseItems(
      table,
      noteReader,
      await queryItems(table, { pk: keys.notePartition(), consistent: true, descending: true }),
    ),

  /** The note in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): QuarterlyNote | undefined => parseItem(table, noteReader, item),
});
export type NoteRepository = ReturnType<typeof noteRepository>;

export const noteRoot = (quarter: Quarter) => ({ kind: 'note', id: quarterInPath(quarter) }) as const;

/** Writes a note over the version that was read, and tells the projector, which takes its state to the agency's side. */
export const putNote = (before: QuarterlyNote | undefined, after: QuarterlyNote): Change[] => [
  {
    kind: 'put',
    key: keys.note(after.quarter),
    item: { type: 'quarterlyNote', v: 1, ...after },
    expectedVersion: before?.version ?? 'absent',
  },
  { kind: 'raise', root: noteRoot(after.quarter) },
];
