import type { RootReference } from '../../../shared/audit/schema.ts';
import type { Key } from './keys.ts';

/** What a stored item always carries: its kind and the version of its layout, for readers that upcast. */
export type StoredItem = { readonly type: string; readonly v: number; readonly [attribute: string]: unknown };

/**
 * What repositories return instead of writing. A use case collects the changes of its own capability and those that others
 * export; `commit` makes them one transaction, or none of them.
 */
export type Change =
  /** Writes a record whose `version` must still be the one that was read; `absent` when it must not exist yet. */
  | { readonly kind: 'put'; readonly key: Key; readonly item: StoredItem; readonly expectedVersion: number | 'absent' }
  /** Writes an item that nobody else writes (a link, a contact): last write wins, under the version of its root. */
  | { readonly kind: 'place'; readonly key: Key; readonly item: StoredItem }
  /** Claims a name that may be used once, such as an enterprise number. */
  | { readonly kind: 'lock'; readonly key: Key; readonly owner: string; readonly name: string }
  | { readonly kind: 'unlock'; readonly key: Key; readonly owner: string }
  | { readonly kind: 'remove'; readonly key: Key }
  /** Writes nothing: a record that the decision rests on must still have the version that was read. */
  | { readonly kind: 'check'; readonly key: Key; readonly expectedVersion: number }
  /**
   * Raises the sequence of a root, so that the stream tells the projector to read it again. With `expectedSequence`, only when
   * nothing raised it since it was read.
   */
  | { readonly kind: 'raise'; readonly root: RootReference; readonly expectedSequence?: number | undefined };

/** Why a transaction did not happen. Nothing of it was written. */
export type CommitFailure =
  /** Someone changed the record first; `current` is the item as it stands now. */
  | { readonly code: 'conflict'; readonly key: Key; readonly current: Record<string, unknown> | undefined }
  /** A name is taken; `owner` has it. */
  | { readonly code: 'taken'; readonly name: string; readonly owner: string | undefined }
  /** The same request was carried out before, and made this record. */
  | { readonly code: 'repeated'; readonly resultId: string };

export type Idempotency = {
  readonly subject: string;
  readonly key: string;
  /** The record that this request makes. */
  readonly resultId: string;
};
