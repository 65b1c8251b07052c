import type * as z from 'zod';
import type { Change, CommitFailure, StoredItem } from '../../../functions/platform/dynamo/changes.ts';
import type { Commit, UnitOfWork } from '../../../functions/platform/dynamo/commit.ts';
import type { Key } from '../../../functions/platform/dynamo/keys.ts';
import type { AuditEvent, RootReference } from '../../../shared/audit/schema.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';

/**
 * Where a story is played before it is written: commits change nothing but this draft, and what years of them come to is one unit of
 * work. It begins empty, so that everything in it is new to the table.
 */
export type Draft = {
  readonly commit: Commit;
  /** The item under a key, read by its schema, as the story stands now. */
  readonly read: <Value>(key: Key, schema: z.ZodType<Value>) => Value | undefined;
  /** Every item of one type, or those in one partition, in the order in which they first came. */
  readonly ofType: <Value>(type: string, schema: z.ZodType<Value>, within?: { readonly partition: string }) => Value[];
  /** The last state of every item, and the whole history. */
  readonly work: () => UnitOfWork;
};

type Placed = Extract<Change, { kind: 'put' | 'place' | 'lock' }>;

const nameOf = ({ pk, sk }: Key): string => `${pk}|${sk}`;

const versionOf = (item: StoredItem | undefined): unknown => item?.version ?? 'absent';

const itemOf = (placed: Placed | undefined): StoredItem | undefined =>
  placed === undefined || placed.kind === 'lock' ? undefined : placed.item;

/** What stands in the way of a change, as the table itself would say. */
const refusalOf = (change: Change, current: Placed | undefined): CommitFailure | undefined => {
  switch (change.kind) {
    case 'put':
    case 'check': {
      const item = itemOf(current);
      return versionOf(item) === change.expectedVersion
        ? undefined
        : { code: 'conflict', key: change.key, current: item };
    }
    case 'lock':
      return current?.kind === 'lock' && current.owner !== change.owner
        ? { code: 'taken', name: change.name, owner: current.owner }
        : undefined;
    default:
      return undefined;
  }
};

/** Written at the end, an item is new whatever happened to it in between. */
const asNew = (change: Placed): Placed => (change.kind === 'put' ? { ...change, expectedVersion: 'absent' } : change);

export const createDraft = (): Draft => {
  const placed = new Map<string, Placed>();
  const raised = new Map<string, RootReference>();
  const audit: AuditEvent[] = [];

  const apply = (change: Change): void => {
    if (change.kind === 'raise') raised.set(`${change.root.kind}#${change.root.id}`, change.root);
    else if (change.kind === 'unlock' || change.kind === 'remove') placed.delete(nameOf(change.key));
    else if (change.kind !== 'check') placed.set(nameOf(change.key), change);
  };

  return {
    commit: async (work) => {
      for (const change of work.changes) {
        const refusal = change.kind === 'raise' ? undefined : refusalOf(change, placed.get(nameOf(change.key)));
        if (refusal) return fail(refusal);
      }
      work.changes.forEach(apply);
      audit.push(...work.audit);
      return ok(undefined);
    },
    read: (key, schema) => {
      const item = itemOf(placed.get(nameOf(key)));
      return item && schema.parse(item);
    },
    ofType: (type, schema, within) =>
      [...placed.values()].flatMap((one) => {
        const item = itemOf(one);
        const isWithin = within === undefined || one.key.pk === within.partition;
        return item?.type === type && isWithin ? [schema.parse(item)] : [];
      }),
    work: () => ({
      changes: [
        ...[...placed.values()].map(asNew),
        ...[...raised.values()].map((root): Change => ({ kind: 'raise', root })),
      ],
      audit: [...audit],
    }),
  };
};
