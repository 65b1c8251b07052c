import { BRAND, decorate, type Element, INK, MARGIN, MUTED, type Paper, put, within } from './paper.ts';

/** Letters of a kind of text: font, size in points, colour. */
export type Letters = { readonly font: 'regular' | 'bold'; readonly size: number; readonly colour: string };

export const BODY: Letters = { font: 'regular', size: 9.5, colour: INK };
export const SMALL: Letters = { font: 'regular', size: 8.5, colour: MUTED };
const LABEL: Letters = { font: 'bold', size: 9.5, colour: INK };
const HEADINGS = {
  H1: { font: 'bold', size: 18, colour: INK },
  H2: { font: 'bold', size: 12, colour: INK },
} as const satisfies Record<string, Letters>;

export const lettersOn = ({ doc }: Pick<Paper, 'doc'>, { font, size, colour }: Letters) =>
  doc.font(font).fontSize(size).fillColor(colour);

/** Starts a new page when less than this is left of the present one. */
export const needRoom = ({ doc, bottom }: Paper, height: number): void => {
  if (doc.y + height > bottom) doc.addPage();
};

/** Roboto has no narrow no-break space and no arrow: what it lacks would be printed as an empty box. */
export const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0').replaceAll('→', '->');

const write = (paper: Paper, parent: Element, type: string, typed: string, letters: Letters): void => {
  const { doc, width } = paper;
  const text = printable(typed);
  lettersOn(paper, letters);
  needRoom(paper, doc.heightOfString(text, { width }));
  put(paper, parent, { type }, () => lettersOn(paper, letters).text(text, MARGIN, doc.y, { width }));
};

/** A heading, kept with what follows it. */
export const heading = (paper: Paper, level: keyof typeof HEADINGS, text: string): void => {
  const { doc } = paper;
  if (level === 'H2') doc.y += 12;
  needRoom(paper, 64);
  write(paper, paper.root, level, text, HEADINGS[level]);
  doc.y += 4;
};

export const paragraph = (paper: Paper, text: string, letters: Letters = BODY, parent: Element = paper.root): void =>
  write(paper, parent, 'P', text, letters);

const LABEL_WIDTH = 170;

/** What is known, line by line: its name, and the fact beside it. */
export const facts = (paper: Paper, lines: readonly (readonly [label: string, fact: string])[]): void => {
  const { doc, root, width } = paper;
  const factWidth = width - LABEL_WIDTH;
  within(paper, root, 'L', (list) => {
    for (const [name, typed] of lines) {
      const [label, fact] = [printable(name), printable(typed)];
      const labelHeight = lettersOn(paper, LABEL).heightOfString(label, { width: LABEL_WIDTH });
      const height = Math.max(labelHeight, lettersOn(paper, BODY).heightOfString(fact, { width: factWidth }));
      needRoom(paper, height);
      const top = doc.y;
      within(paper, list, 'LI', (item) => {
        put(paper, item, { type: 'Lbl' }, () =>
          lettersOn(paper, LABEL).text(label, MARGIN, top, { width: LABEL_WIDTH }),
        );
        put(paper, item, { type: 'LBody' }, () =>
          lettersOn(paper, BODY).text(fact, MARGIN + LABEL_WIDTH, top, { width: factWidth }),
        );
      });
      doc.y = top + height + 3;
    }
  });
};

/** The mark of the house above a first page. */
export const brandBar = (paper: Paper): void => {
  const { doc } = paper;
  decorate(paper, () => doc.rect(0, 0, doc.page.width, 10).fill(BRAND));
};
