import { EMBLEM, type Point, starCentres, starCorners } from '../../../shared/kernel/emblem-geometry.ts';
import { decorate, MARGIN, type Paper, put, within } from './paper.ts';
import { BODY, lettersOn, SMALL } from './text.ts';

const EMBLEM_HEIGHT = 24;
const EMBLEM_WIDTH = (EMBLEM_HEIGHT * EMBLEM.width) / EMBLEM.height;

type FootWords = {
  /** What the emblem is, for who cannot see it. */
  readonly emblem: string;
  readonly coFunded: string;
  readonly made: string;
  readonly page: (page: number, pages: number) => string;
};

const emblem = ({ doc }: Paper, [left, top]: Point): void => {
  const scale = EMBLEM_HEIGHT / EMBLEM.height;
  doc.save().translate(left, top).scale(scale);
  doc.rect(0, 0, EMBLEM.width, EMBLEM.height).fill('#003399');
  for (const centre of starCentres()) doc.polygon(...starCorners(centre).map(([x, y]) => [x, y])).fill('#ffcc00');
  doc.restore();
};

const coFunding = (paper: Paper, top: number, { coFunded }: FootWords): void => {
  const left = MARGIN + EMBLEM_WIDTH + 8;
  lettersOn(paper, { ...BODY, font: 'bold' }).text(coFunded, left, top + 6, { lineBreak: false });
};

/** Who pays, on every page; read aloud once. Beside it the moment of making and the number of the page. */
export const foot = (paper: Paper, words: FootWords): void => {
  const { doc, root, width } = paper;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // Below the margin nothing may be written without a new page: here the foot itself goes.
    doc.page.margins.bottom = 0;
    const top = doc.page.height - MARGIN;
    if (page === 0)
      within(paper, root, 'Sect', (part) => {
        put(paper, part, { type: 'Figure', alt: words.emblem }, () => emblem(paper, [MARGIN, top]));
        put(paper, part, { type: 'P' }, () => coFunding(paper, top, words));
      });
    else
      decorate(paper, () => {
        emblem(paper, [MARGIN, top]);
        coFunding(paper, top, words);
      });
    decorate(paper, () => {
      const line = `${words.made} · ${words.page(page + 1, count)}`;
      lettersOn(paper, SMALL).text(line, MARGIN, top + 8, { width, align: 'right' });
    });
  }
};
