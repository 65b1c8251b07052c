import * as z from 'zod';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { catalogueNameSchema } from '../../shared/catalogue/registry.ts';
import { catalogueEntrySchema } from '../../shared/catalogue/schema.ts';
import type { Change, Idempotency } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

/** What stands before the code of an entry where a request is written down with what it made. */
const MADE = 'entry';
const requestReader: ItemReader<{ readonly resultId: string }> = {
  type: 'idempotency',
  schema: z.object({ resultId: z.string() }),
};
/** The code of the entry that a request made. */
export const codeIn = (resultId: string): string => resultId.slice(MADE.length + 1);

/** That this request of this person makes this entry. */
export const madeBy = (subject: string, key: string | undefined, code: string): Idempotency | undefined =>
  key === undefined ? undefined : { subject, key, resultId: `${MADE}_${code}` };

const entryReader: ItemReader<KeptEntry> = {
  type: 'catalogueEntry',
  schema: catalogueEntrySchema.extend({ catalogue: catalogueNameSchema }),
};

/** Reads what the agency keeps of the catalogues in the reference store. It writes nothing: changes go through `commit`. */
export const catalogueRepository = (reference: Table) => ({
  /** Every entry that was ever changed or added: one query. Consistent for who is about to change one. */
  async kept({ consistent = false }: { readonly consistent?: boolean } = {}): Promise<KeptEntry[]> {
    return parseItems(
      reference,
      entryReader,
      await queryItems(reference, { pk: keys.cataloguePartition(), consistent }),
    );
  },

  /** The code of the entry that a person made by the same request before: its name is in use by now. */
  async madeBefore(subject: string, key: string): Promise<string | undefined> {
    const made = await getItem(reference, requestReader, keys.idempotency(subject, MADE, key));
    return made && codeIn(made.resultId);
  },

  /** The entry in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): KeptEntry | undefined => parseItem(reference, entryReader, item),
});
export type CatalogueRepository = ReturnType<typeof catalogueRepository>;

/** A shipped entry is stored from its first change on: until then its version 1 stands in the code alone. */
export const putEntry = (before: { readonly stored: boolean; readonly version: number }, after: KeptEntry): Change => ({
  kind: 'put',
  key: keys.catalogueEntry(after.catalogue, after.code),
  item: { type: 'catalogueEntry', v: 1, ...after },
  expectedVersion: before.stored ? before.version : 'absent',
});
