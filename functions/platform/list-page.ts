type Row = { readonly id: string };
type PageQuery = {
  readonly size: number;
  readonly direction: 'ascending' | 'descending';
  readonly cursor?: string | undefined;
};

/** So much of a text sorts. In whatever script it is written, its cursor then stays within the 400 characters that a query takes. */
const SORTED_CHARACTERS = 80;

/** A cursor holds the place of the last row seen, so that rows added or removed meanwhile shift nothing. */
const encode = (sortText: string, id: string): string =>
  Buffer.from(JSON.stringify([sortText, id])).toString('base64url');

const decode = (cursor: string | undefined): readonly [string, string] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(place)) return undefined;
    const [text, id]: unknown[] = place;
    return typeof text === 'string' && text.length <= SORTED_CHARACTERS && typeof id === 'string'
      ? [text, id]
      : undefined;
  } catch {
    return undefined;
  }
};

/** The part of a text that sorts. */
const sorted = (text: string): string => text.slice(0, SORTED_CHARACTERS);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Direction = PageQuery['direction'];
type Page<Value> = { rows: Value[]; total: number; nextCursor?: string };

const placesOf = <Value extends Row>(
  rows: readonly Value[],
  sortText: (row: Value) => string,
  direction: Direction,
) => {
  const sign = direction === 'ascending' ? 1 : -1;
  const placed = rows
    .map((row) => ({ row, text: sorted(sortText(row)) }))
    .sort((a, b) => sign * (compareText(a.text, b.text) || compareText(a.row.id, b.row.id)));
  return { sign, placed };
};

/** All rows in the order in which the pages give them. */
export const inOrder = <Value extends Row>(
  rows: readonly Value[],
  sortText: (row: Value) => string,
  direction: Direction,
): Value[] => placesOf(rows, sortText, direction).placed.map(({ row }) => row);

/** Sorts rows by a text and their id, and cuts out the page after the cursor. A cursor that means nothing starts at the top. */
export const pageOf = <Value extends Row>(
  rows: readonly Value[],
  sortText: (row: Value) => string,
  { size, direction, cursor }: PageQuery,
): Page<Value> => {
  const { sign, placed } = placesOf(rows, sortText, direction);
  const after = decode(cursor);
  const start = after
    ? placed.findIndex(({ row, text }) => sign * (compareText(text, after[0]) || compareText(row.id, after[1])) > 0)
    : 0;
  const page = start < 0 ? [] : placed.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && last !== placed.at(-1);
  return {
    rows: page.map(({ row }) => row),
    total: rows.length,
    ...(more ? { nextCursor: encode(last.text, last.row.id) } : {}),
  };
};

/**
 * The place of a row as a sort key. A store compares bytes where a list compares units of UTF-16; of their hexadecimal digits both
 * orders are the same, and `#` comes before every digit.
 */
export const sortKeyOf = (sortText: string, id: string): string =>
  `${Buffer.from(sorted(sortText), 'utf16le').swap16().toString('hex')}#${id}`;

/** So many rows as a store keeps them by sort key, after a place; nothing when it does not keep them so. */
export type ReadStoredPage<Value> = (page: {
  readonly size: number;
  readonly direction: Direction;
  readonly after?: string | undefined;
}) => Promise<{ readonly rows: Value[]; readonly more: boolean; readonly total: number } | undefined>;

/** The page that `pageOf` cuts out of all rows, of rows that are stored in order: cursors of the one go on in the other. */
export const storedPageOf = async <Value extends Row>(
  read: ReadStoredPage<Value>,
  sortText: (row: Value) => string,
  { size, direction, cursor }: PageQuery,
): Promise<Page<Value> | undefined> => {
  const after = decode(cursor);
  const found = await read({ size, direction, after: after && sortKeyOf(...after) });
  if (!found) return undefined;
  const { rows, more, total } = found;
  const last = rows.at(-1);
  return { rows, total, ...(more && last ? { nextCursor: encode(sorted(sortText(last)), last.id) } : {}) };
};
