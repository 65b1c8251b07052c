import type { Quarter } from '../kernel/dates.ts';
import type { NoteTexts } from '../texts/note/nl.ts';
import type { NoteFigure } from './names.ts';

type About = { readonly from: Quarter | undefined; readonly quarter: Quarter };

/** How a figure is called and what it means, in a note about one quarter or about a longer period. */
export const figureWords = (
  words: NoteTexts,
  figure: NoteFigure,
  { from, quarter }: About,
): NoteTexts['figures'][NoteFigure] =>
  figure === 'realisedInQuarter' && from !== undefined && from !== quarter
    ? words.realisedInPeriod
    : words.figures[figure];
