import { foldForSearch } from '../kernel/search-text.ts';
import type { Columns, Sheet } from './column.ts';
import { type Cell, isEmpty, isSpreadsheetError, textOf } from './format.ts';
import { MAXIMUM_ROWS } from './limits.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import { type Row, type Rows, SHEET_KEYS, SHEETS, type SheetKey } from './sheets.ts';

/** A sheet as the workbook holds it. */
export type RawSheet = { readonly name: string; readonly cells: readonly (readonly Cell[])[] };

type Read<Value> = { readonly value: Value; readonly problems: readonly TakeoverProblem[] };

/** Sheets that the template has besides, for people. */
const FOR_PEOPLE = ['Uitleg', 'Explanation', 'Codes'];

const isCalled = (label: { readonly nl: string; readonly en: string }, name: string): boolean =>
  [label.nl, label.en].some((known) => foldForSearch(known) === foldForSearch(name));

type Found = { readonly key: string; readonly index: number };

/** Which column stands where. A column that is missing is said once, not at every row. */
const readHeader = (sheet: Sheet, name: string, cells: readonly Cell[]): Read<Found[]> => {
  const found: Found[] = [];
  const problems: TakeoverProblem[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isEmpty(cell)) continue;
    const title = textOf(cell);
    const key = Object.keys(sheet.columns).find(
      (known) => sheet.columns[known] && isCalled(sheet.columns[known].header, title),
    );
    const at = { sheet: name, row: 1, column: title };
    if (key === undefined) problems.push(problemAt(at, 'columnUnknown', { value: title }));
    else if (found.some((earlier) => earlier.key === key)) problems.push(problemAt(at, 'columnTwice'));
    else found.push({ key, index });
  }
  const missing = Object.entries(sheet.columns).filter(
    ([key, { required }]) => required && !found.some((column) => column.key === key),
  );
  return {
    value: found,
    problems: [
      ...problems,
      ...missing.map(([, { header }]) => problemAt({ sheet: name, row: 1, column: header.nl }, 'columnMissing')),
    ],
  };
};

type Place = { readonly sheet: string; readonly row: number; readonly column: string };

const readCell = (column: Columns[string], cell: Cell | undefined, at: Place): Read<unknown> => {
  if (isEmpty(cell)) return { value: undefined, problems: column.required ? [problemAt(at, 'required')] : [] };
  if (isSpreadsheetError(cell))
    return { value: undefined, problems: [problemAt(at, 'formulaFailed', { value: textOf(cell) })] };
  const read = column.format.read(cell);
  return read.ok
    ? { value: read.value, problems: [] }
    : { value: undefined, problems: [problemAt(at, read.error.problem, read.error.parameters)] };
};

const readSheet = (sheet: Sheet, { name, cells }: RawSheet): Read<Row<SheetKey>[]> => {
  const [header = [], ...lines] = cells;
  const { value: found, problems: headerProblems } = readHeader(sheet, name, header);
  if (cells.length > MAXIMUM_ROWS)
    return { value: [], problems: [problemAt({ sheet: name }, 'tooManyRows', { maximum: String(MAXIMUM_ROWS - 1) })] };
  const isReadable = Object.entries(sheet.columns).every(
    ([key, { required }]) => !required || found.some((column) => column.key === key),
  );
  const problems: TakeoverProblem[] = [];
  const rows = lines.flatMap((line, index) => {
    if (line.every(isEmpty)) return [];
    const row = index + 2;
    const values: Record<string, unknown> = {};
    let isWhole = isReadable;
    for (const { key, index: place } of found) {
      const column = sheet.columns[key];
      if (!column) continue;
      const read = readCell(column, line[place], { sheet: name, row, column: textOf(header[place] ?? key) });
      if (read.problems.length > 0) isWhole = false;
      problems.push(...read.problems);
      if (read.value !== undefined) values[key] = read.value;
    }
    // What each column gave is what its own format says it gives; that is lost where all columns are gone through alike.
    return [{ row, isWhole, values } as Row<SheetKey>];
  });
  return { value: rows, problems: [...headerProblems, ...problems] };
};

export type Workbook = {
  readonly rows: Rows;
  readonly problems: readonly TakeoverProblem[];
  /** How each sheet is called in this file, so that the report speaks of what its reader sees. */
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly headers: Readonly<Record<SheetKey, readonly string[]>>;
};

/** Reads a workbook by the declaration of its sheets, in either language: rows that are whole and rows that are not, and all that is wrong. */
export const readRows = (raw: readonly RawSheet[]): Workbook => {
  const problems: TakeoverProblem[] = raw
    .filter(({ name }) => !FOR_PEOPLE.includes(name) && !SHEET_KEYS.some((key) => isCalled(SHEETS[key].name, name)))
    .map(({ name }) => problemAt({ sheet: name.slice(0, 60) }, 'sheetUnknown'));
  const read = SHEET_KEYS.map((key) => {
    const sheet = raw.find(({ name }) => isCalled(SHEETS[key].name, name));
    if (!sheet && SHEETS[key].isRequired) problems.push(problemAt({ sheet: SHEETS[key].name.nl }, 'sheetMissing'));
    const { value, problems: own } = sheet ? readSheet(SHEETS[key], sheet) : { value: [], problems: [] };
    problems.push(...own);
    const header = sheet?.cells[0]?.filter((cell) => !isEmpty(cell)).map((cell) => String(cell)) ?? [];
    return { key, rows: value, name: sheet?.name ?? SHEETS[key].name.nl, header };
  });
  return {
    // Each sheet under its own key, which a list of all of them forgets.
    rows: Object.fromEntries(read.map(({ key, rows }) => [key, rows])) as unknown as Rows,
    names: Object.fromEntries(read.map(({ key, name }) => [key, name])) as Record<SheetKey, string>,
    headers: Object.fromEntries(read.map(({ key, header }) => [key, header])) as unknown as Record<SheetKey, string[]>,
    problems,
  };
};
