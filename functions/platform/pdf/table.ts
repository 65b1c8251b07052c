import { decorate, type Element, INK, LINE, MARGIN, type Paper, put, within } from './paper.ts';
import { BODY, type Letters, lettersOn, needRoom, printable, SMALL } from './text.ts';

/** What stands in a cell, one under the other. */
export type Cell = readonly { readonly text: string; readonly letters?: Letters }[];

export type Column = { readonly header: string /** Part of the width, 0..1. */; readonly share: number };

const GAP = 10;
const PADDING = 5;
const HEADER: Letters = { ...SMALL, font: 'bold' };

type Place = { readonly x: number; readonly width: number };

const placesOf = ({ width }: Paper, columns: readonly Column[]): Place[] => {
  let x = MARGIN;
  return columns.map(({ share }) => {
    const place = { x, width: share * width - GAP };
    x += share * width;
    return place;
  });
};

const heightOf = (paper: Paper, cell: Cell, { width }: Place): number =>
  cell.reduce(
    (height, { text, letters = BODY }) => height + lettersOn(paper, letters).heightOfString(text, { width }),
    0,
  );

const rule = (paper: Paper, y: number, colour: string): void =>
  decorate(paper, () => {
    paper.doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + paper.width, y)
      .lineWidth(0.75)
      .stroke(colour);
  });

type Row = {
  readonly cells: readonly Cell[];
  /** Names of what the cells are to a reader that cannot see the table. */
  readonly tag: (index: number) => { readonly type: string; readonly scope?: 'Column' | 'Row' };
};

const writeRow = (paper: Paper, table: Element, places: readonly Place[], { cells, tag }: Row): void => {
  const { doc } = paper;
  const height = Math.max(...places.map((place, index) => heightOf(paper, cells[index] ?? [], place)));
  needRoom(paper, height + 2 * PADDING);
  const top = doc.y + PADDING;
  within(paper, table, 'TR', (row) => {
    for (const [index, { x, width }] of places.entries())
      put(paper, row, tag(index), () => {
        doc.y = top;
        for (const { text, letters = BODY } of cells[index] ?? [])
          lettersOn(paper, letters).text(text, x, doc.y, { width });
      });
  });
  doc.y = top + height + PADDING;
};

/** A table of which the first column names the row. A row is never cut by the end of a page. */
export const table = (paper: Paper, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void => {
  const { doc, root } = paper;
  const places = placesOf(paper, columns);
  within(paper, root, 'Table', (whole) => {
    const headers = columns.map(({ header }) => [{ text: header, letters: HEADER }]);
    writeRow(paper, whole, places, { cells: headers, tag: () => ({ type: 'TH', scope: 'Column' }) });
    rule(paper, doc.y, INK);
    for (const row of rows) {
      const cells = row.map((cell) => cell.map((line) => ({ ...line, text: printable(line.text) })));
      writeRow(paper, whole, places, {
        cells,
        tag: (index) => (index === 0 ? { type: 'TH', scope: 'Row' } : { type: 'TD' }),
      });
      rule(paper, doc.y, LINE);
    }
  });
};
