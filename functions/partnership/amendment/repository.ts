import type { AmendmentId } from '../../../shared/kernel/ids.ts';
import { type Amendment, amendmentSchema } from '../../../shared/partnership/amendment/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const amendmentReader: ItemReader<Amendment> = { type: 'amendment', schema: amendmentSchema };

/** Reads what the partnership proposed to change of what was approved. It writes nothing: changes go through `commit`. */
export const amendmentRepository = (table: Table) => ({
  amendment: (id: AmendmentId): Promise<Amendment | undefined> => getItem(table, amendmentReader, keys.amendment(id)),

  /** All of them, the newest first: a query of some tens of items over the whole programme. */
  amendments: async (): Promise<Amendment[]> =>
    parseItems(
      table,
      amendmentReader,
      await queryItems(table, { pk: keys.amendmentPartition(), consistent: true, descending: true }),
    ),

  /** The amendment in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Amendment | undefined => parseItem(table, amendmentReader, item),
});
export type AmendmentRepository = ReturnType<typeof amendmentRepository>;

export const amendmentRoot = (id: AmendmentId) => ({ kind: 'amendment', id }) as const;

/** Of a period and a subject one amendment waits at a time: it takes the place while it waits, and frees it when it ends. */
const waitingPlace = (before: Amendment | undefined, { id, period, to, state }: Amendment): Change[] => {
  const key = keys.waitingAmendment(period, to.subject);
  if (!before) return [{ kind: 'lock', key, owner: id, name: 'amendment' }];
  return state === 'proposed' ? [] : [{ kind: 'unlock', key, owner: id }];
};

/** Writes an amendment over the version that was read, and tells the projector, which takes its state to the agency's side. */
export const putAmendment = (before: Amendment | undefined, after: Amendment): Change[] => [
  {
    kind: 'put',
    key: keys.amendment(after.id),
    item: { type: 'amendment', v: 1, ...after },
    expectedVersion: before?.version ?? 'absent',
  },
  ...waitingPlace(before, after),
  { kind: 'raise', root: amendmentRoot(after.id) },
];
