import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import type { Cell } from '../../shared/takeover/format.ts';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, MAXIMUM_UNPACKED_BYTES } from '../../shared/takeover/limits.ts';
import type { RawSheet } from '../../shared/takeover/read-rows.ts';
import { UnreadableZip, unzip } from '../document/content/unzip.ts';

/** Why a workbook is not read at all: a key of the text catalogue. */
export class WorkbookRefused extends Error {
  readonly failure: 'unreadableWorkbook' | 'workbookTooLarge';
  constructor(failure: WorkbookRefused['failure']) {
    super(failure);
    this.failure = failure;
    this.name = 'WorkbookRefused';
  }
}

const IS_WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
/** Where a cell or a row says that it lies. */
const ADDRESS = /\sr\s*=\s*(["'])([A-Z]{0,3})(\d{1,9})\1/gi;
/** An address is never cut in two by a piece: so much of the one before is looked at again. */
const OVERLAP = 200;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** One cell at the far end of a sheet makes every reader build all the empty ones before it. Empty rows below may be many, but not so. */
const FARTHEST_ROW = 4 * MAXIMUM_ROWS;
const isFarOff = (text: string): boolean =>
  [...text.matchAll(ADDRESS)].some(
    ([, , letters = '', row = '']) => Number(row) > FARTHEST_ROW || columnNumber(letters) > 4 * MAXIMUM_COLUMNS,
  );

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A cell whose formula could not be worked out. The reader would call it empty, and what was meant there would be lost without a word. */
const FAILED_CELL = /(<c\b[^>]*\s)t="e"/g;

/**
 * Unpacks it once in bounded memory, so that nothing is opened that becomes too large: packed a thousandfold, or spread out. Gives
 * whether a formula failed in it.
 */
const examine = async (bytes: Uint8Array): Promise<boolean> => {
  let hasFailedCells = false;
  let unpacked = 0;
  let tail = '';
  for await (const { name, content, isLast } of unzip(once(bytes), () => {})) {
    unpacked += content.length;
    if (unpacked > MAXIMUM_UNPACKED_BYTES) throw new WorkbookRefused('workbookTooLarge');
    if (!IS_WORKSHEET.test(name)) continue;
    const text = tail + Buffer.from(content).toString('latin1');
    if (isFarOff(text)) throw new WorkbookRefused('workbookTooLarge');
    hasFailedCells ||= text.search(FAILED_CELL) >= 0;
    tail = isLast ? '' : text.slice(-OVERLAP);
  }
  return hasFailedCells;
};

/** The same workbook, in which a failed formula is the text that a person sees there. */
const withFailuresAsText = (bytes: Uint8Array): Uint8Array => {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    IS_WORKSHEET.test(name) ? strToU8(strFromU8(content).replace(FAILED_CELL, '$1t="str"')) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level: 0 });
};

/** What the reader gives; its own type says that a day is the maker of days. */
const cellOf = (cell: unknown): Cell =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : null;

/** The sheets of a workbook with what their cells hold: of a formula what it gave when it was saved. Throws `WorkbookRefused`. */
export const readWorkbook = async (bytes: Uint8Array): Promise<RawSheet[]> => {
  const hasFailedCells = await examine(bytes).catch((thrown: unknown) => {
    throw thrown instanceof UnreadableZip ? new WorkbookRefused('unreadableWorkbook') : thrown;
  });
  // The reader reaches for nothing but these bytes: whatever it stumbles over lies in them.
  const sheets = await readSheets(Buffer.from(hasFailedCells ? withFailuresAsText(bytes) : bytes)).catch(() => {
    throw new WorkbookRefused('unreadableWorkbook');
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: data.map((row) => row.slice(0, MAXIMUM_COLUMNS).map(cellOf)),
  }));
};
