import { type Commit, MAXIMUM_ITEMS, type UnitOfWork } from '../../../functions/platform/dynamo/commit.ts';

/** As many transactions at once as the database on a laptop has use for. */
const AT_ONCE = 3;

const itemsIn = ({ changes, audit }: UnitOfWork): number => changes.length + audit.length;

/** The changes of a unit, and its history apart where one transaction is too small for both: nobody looks before all is written. */
const parted = (work: UnitOfWork): UnitOfWork[] =>
  itemsIn(work) <= MAXIMUM_ITEMS
    ? [work]
    : [
        { ...work, audit: [] },
        { changes: [], audit: work.audit },
      ];

/** Units that have nothing in common, taken together as far as a transaction reaches: on a laptop each one costs a write to disk. */
export const packed = (works: readonly UnitOfWork[]): UnitOfWork[] => {
  const packs: UnitOfWork[] = [];
  for (const work of works.flatMap(parted)) {
    const last = packs.at(-1);
    const fits = last !== undefined && itemsIn(last) + itemsIn(work) <= MAXIMUM_ITEMS;
    if (fits) packs.pop();
    packs.push(
      fits ? { changes: [...last.changes, ...work.changes], audit: [...last.audit, ...work.audit] } : { ...work },
    );
  }
  return packs;
};

/** Writes to a table that is empty, a few transactions at a time. Throws when something is there already. */
export const writeAll = async (commit: Commit, works: readonly UnitOfWork[]): Promise<void> => {
  const left = packed(works).values();
  const writeOneByOne = async (): Promise<void> => {
    for (const work of left) {
      const committed = await commit(work);
      if (!committed.ok) throw new Error(`The demonstration was not written: ${JSON.stringify(committed.error)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeOneByOne));
};
