import type { Catalogues } from '../catalogue/registry.ts';
import { foldForSearch } from '../kernel/search-text.ts';
import type { Columns, Sheet } from './column.ts';
import { type Cell, isEmpty, isSpreadsheetError, textOf } from './format.ts';
import { MAXIMUM_ROWS } from './limits.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import { type Row, SHEET_KEYS, SHEETS, type SheetKey } from './sheets.ts';

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

type At = {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: string };
  readonly catalogues: Catalogues;
};

const readCell = (column: Columns[string], cell: Cell | undefined, { place, catalogues }: At): Read<unknown> => {
  if (isEmpty(cell)) return { value: undefined, problems: column.required ? [problemAt(place, 'required')] : [] };
  if (isSpreadsheetError(cell))
    return { value: undefined, problems: [problemAt(place, 'formulaFailed', { value: textOf(cell) })] };
  const read = column.format.read(cell, catalogues);
  return read.ok
    ? { value: read.value, problems: [] }
    : { value: undefined, problems: [problemAt(place, read.error.problem, read.error.parameters)] };
};

const readSheet = <Key extends SheetKey>(
  key: Key,
  { name, cells }: RawSheet,
  catalogues: Catalogues,
): Read<Row<Key>[]> => {
  const sheet: Sheet = SHEETS[key];
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
    for (const { key: columnKey, index: where } of found) {
      const column = sheet.columns[columnKey];
      if (!column) continue;
      const place = { sheet: name, row, column: textOf(header[where] ?? columnKey) };
      const read = readCell(column, line[where], { place, catalogues });
      if (read.problems.length > 0) isWhole = false;
      problems.push(...read.problems);
      if (read.value !== undefined) values[columnKey] = read.value;
    }
    // What each column gave is what its own format says it gives; that is lost where all columns are gone through alike.
    return [{ row, isWhole, values } as Row<Key>];
  });
  return { value: rows, problems: [...headerProblems, ...problems] };
};

/** A sheet as it was read, called as in this file, so that the report speaks of what its reader sees. */
type SheetRead<Key extends SheetKey> = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row<Key>[];
};
export type Workbook = {
  readonly sheets: { readonly [Key in SheetKey]: SheetRead<Key> };
  readonly problems: readonly TakeoverProblem[];
};

/**
 * Reads a workbook by the declaration of its sheets, in either language, with the codes that the agency keeps: rows that are whole and
 * rows that are not, and all that is wrong.
 */
export const readRows = (raw: readonly RawSheet[], catalogues: Catalogues): Workbook => {
  const problems: TakeoverProblem[] = raw
    .filter(({ name }) => !FOR_PEOPLE.includes(name) && !SHEET_KEYS.some((key) => isCalled(SHEETS[key].name, name)))
    .map(({ name }) => problemAt({ sheet: name.slice(0, 60) }, 'sheetUnknown'));
  const read = <Key extends SheetKey>(key: Key): SheetRead<Key> => {
    const { name, isRequired } = SHEETS[key];
    const sheet = raw.find((known) => isCalled(name, known.name));
    if (!sheet) {
      if (isRequired) problems.push(problemAt({ sheet: name.nl }, 'sheetMissing'));
      return { name: name.nl, headers: [], rows: [] };
    }
    const { value: rows, problems: own } = readSheet(key, sheet, catalogues);
    problems.push(...own);
    const headers = sheet.cells[0]?.filter((cell) => !isEmpty(cell)).map((cell) => String(cell)) ?? [];
    return { name: sheet.name, headers, rows };
  };
  // Written out, so that each sheet keeps the type that its key gives it.
  const sheets = {
    companies: read('companies'),
    establishments: read('establishments'),
    trajectories: read('trajectories'),
    phases: read('phases'),
    adaptations: read('adaptations'),
    targets: read('targets'),
    amounts: read('amounts'),
    reconciliation: read('reconciliation'),
  };
  return { sheets, problems };
};
