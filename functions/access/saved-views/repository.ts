import { type SavedViews, savedViewsSchema } from '../../../shared/access/saved-views.ts';
import type { PersonId } from '../../../shared/kernel/ids.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem } from '../../platform/dynamo/read.ts';

const reader: ItemReader<SavedViews> = { type: 'savedViews', schema: savedViewsSchema };

/** Whose views: a person's own, or those that all of the partnership see. */
export type ViewOwner = PersonId | 'SHARED';

export const NO_VIEWS: SavedViews = { version: 0, views: [], defaults: {} };

/** Reads saved views. It writes nothing: changes go through `commit`. */
export const savedViewRepository = (table: Table) => ({
  of: async (owner: ViewOwner): Promise<SavedViews> =>
    (await getItem(table, reader, keys.savedViews(owner))) ?? NO_VIEWS,
  parse: (item: Record<string, unknown>): SavedViews | undefined => parseItem(table, reader, item),
});
export type SavedViewRepository = ReturnType<typeof savedViewRepository>;

export const putViews = (owner: ViewOwner, views: SavedViews): Change => ({
  kind: 'put',
  key: keys.savedViews(owner),
  item: { type: 'savedViews', v: 1, ...views },
  expectedVersion: views.version === 1 ? 'absent' : views.version - 1,
});
