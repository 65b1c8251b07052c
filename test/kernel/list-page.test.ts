import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../functions/platform/list-page.ts';
import { companyListQuerySchema } from '../../shared/company/list.ts';

type Row = { readonly id: string; readonly name: string };
type Direction = 'ascending' | 'descending';

const page = (rows: readonly Row[], size: number, direction: Direction, cursor?: string) =>
  pageOf(rows, ({ name }) => name, { size, direction, cursor });

/** Few names, so that many rows sort alike and only their ids tell them apart. */
const name = fc.oneof(fc.constantFrom('a', 'b', 'Zoë', ''), fc.string({ unit: 'binary', maxLength: 200 }));
const rowsWithIds = (prefix: string, maximum: number) =>
  fc
    .array(name, { maxLength: maximum })
    .map((names): Row[] => names.map((text, index) => ({ id: `${prefix}${index}`, name: text })));
const direction = fc.constantFrom<Direction>('ascending', 'descending');
const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

/** Pages through a list that is another one at every page, as when others work in it meanwhile. */
const pageThrough = (lists: readonly (readonly Row[])[], size: number, towards: Direction): Row[] => {
  const seen: Row[] = [];
  let cursor: string | undefined;
  for (let turn = 0; turn <= 100; turn += 1) {
    const { rows, nextCursor } = page(lists[turn % lists.length] ?? [], size, towards, cursor);
    seen.push(...rows);
    if (nextCursor === undefined) return seen;
    cursor = nextCursor;
  }
  throw new Error('A list of at most 60 rows has no hundred pages');
};

describe('paging through a list', () => {
  it('gives every row once and in order', () => {
    fc.assert(
      fc.property(rowsWithIds('r', 60), fc.integer({ min: 1, max: 20 }), direction, (rows, size, towards) => {
        const seen = pageThrough([rows], size, towards);
        expect(ids(seen)).toEqual(ids(page(rows, 1_000, towards).rows));
        expect(ids(seen).toSorted()).toEqual(ids(rows).toSorted());
      }),
    );
  });

  it('gives every row that stays once, whatever comes and goes elsewhere', () => {
    const others = fc.array(rowsWithIds('other', 20), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        rowsWithIds('stays', 30),
        others,
        fc.integer({ min: 1, max: 7 }),
        direction,
        (stays, come, size, to) => {
          // A row that comes back under the same id but another name has moved; here it is another row.
          const lists = come.map((rows, turn) => [
            ...rows.map((row) => ({ ...row, id: `${turn}${row.id}` })),
            ...stays,
          ]);
          const seen = ids(pageThrough(lists, size, to));
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => id.startsWith('stays')).toSorted()).toEqual(ids(stays).toSorted());
        },
      ),
    );
  });

  it('goes on after the place of a row that is gone', () => {
    const rows = ['a', 'b', 'c', 'd'].map((text) => ({ id: text, name: text }));
    const { nextCursor } = page(rows, 2, 'ascending');
    expect(ids(page(rows.slice(2), 2, 'ascending', nextCursor).rows)).toEqual(['c', 'd']);
    expect(ids(page(rows.slice(0, 1), 2, 'ascending', nextCursor).rows)).toEqual([]);
  });

  it('says how many rows there are in all', () => {
    const rows = ['a', 'b', 'c'].map((text) => ({ id: text, name: text }));
    const first = page(rows, 2, 'ascending');
    expect([first.total, page(rows, 2, 'ascending', first.nextCursor).total]).toEqual([3, 3]);
  });

  it.each(['', 'x', '!!', Buffer.from('[1,2]').toString('base64url'), Buffer.from('null').toString('base64url')])(
    'starts at the top for the cursor %j, which means nothing',
    (cursor) => {
      expect(ids(page([{ id: 'r', name: 'a' }], 1, 'ascending', cursor).rows)).toEqual(['r']);
    },
  );

  it('never gives a cursor that the API would refuse', () => {
    const id = `cmp_${'Z'.repeat(26)}`;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 120, maxLength: 200 }), (text) => {
        const rows = [
          { id, name: text },
          { id: `${id}Z`, name: text },
        ];
        const { nextCursor } = page(rows, 1, 'ascending');
        expect(companyListQuerySchema.safeParse({ cursor: nextCursor }).success).toBe(true);
      }),
    );
  });
});
