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

const decode = (cursor: string): readonly [string, string] | undefined => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'string'
      ? [place[0], place[1]]
      : undefined;
  } catch {
    return undefined;
  }
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Direction = PageQuery['direction'];

const placesOf = <Value extends Row>(
  rows: readonly Value[],
  sortText: (row: Value) => string,
  direction: Direction,
) => {
  const sign = direction === 'ascending' ? 1 : -1;
  const placed = rows
    .map((row) => ({ row, text: sortText(row).slice(0, SORTED_CHARACTERS) }))
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
): { rows: Value[]; total: number; nextCursor?: string } => {
  const { sign, placed } = placesOf(rows, sortText, direction);
  const after = cursor === undefined ? undefined : decode(cursor);
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
