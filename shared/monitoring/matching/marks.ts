import type { IsoDate } from '../../kernel/dates.ts';
import type { Moment } from './calendar.ts';
import type { MatchedCell, Retention, Tally } from './result.ts';
import type { StillWorking } from './still-working.ts';

/**
 * What is true of one start, as bits, so that what is true of several is `|` of theirs: 0 matched, 1 synergy, then of each number of months
 * due, same company and any work. Twelve numbers of months do not fit in one number of 32 bits: there are as many words as it takes.
 */
export type Marks = readonly number[];

const MATCHED = 0;
const SYNERGY = 1;
const FIRST_OF_MONTHS = 2;
const BITS_OF_MONTHS = { due: 0, sameCompany: 1, anyWork: 2 } as const;
const BITS_FOR_MONTHS = 3;
export const BITS_OF_WORD = 31;

export const wordsFor = (months: number): number =>
  Math.ceil((FIRST_OF_MONTHS + BITS_FOR_MONTHS * months) / BITS_OF_WORD);

const bitOf = (name: keyof typeof BITS_OF_MONTHS, month: number): number =>
  FIRST_OF_MONTHS + BITS_FOR_MONTHS * month + BITS_OF_MONTHS[name];

const marksOf = (bits: readonly number[], months: number): Marks => {
  const words = new Array<number>(wordsFor(months)).fill(0);
  for (const bit of bits) {
    const word = Math.floor(bit / BITS_OF_WORD);
    words[word] = (words[word] ?? 0) | (1 << (bit % BITS_OF_WORD));
  }
  return words;
};

/** That somebody started, and whether it was together with the support of the company. */
export const startMarks = (isSynergy: boolean, months: number): Marks =>
  marksOf(isSynergy ? [MATCHED, SYNERGY] : [MATCHED], months);

/** Whether somebody who started at a moment stayed: nothing of a day that is still to come. */
export const stayMarks = (
  { askedOn }: Moment,
  referenceDate: IsoDate,
  workOn: (day: IsoDate) => StillWorking,
): Marks => {
  const bits = askedOn.flatMap((day, month) => {
    if (day > referenceDate) return [];
    const { anywhere, atStart } = workOn(day);
    return [
      bitOf('due', month),
      ...(atStart ? [bitOf('sameCompany', month)] : []),
      ...(anywhere ? [bitOf('anyWork', month)] : []),
    ];
  });
  return marksOf(bits, askedOn.length);
};

/** Reads counts by bit back under their names. */
export const matchedCounts = (
  tallyAt: (bit: number) => Tally,
  retentionMonths: readonly number[],
): Pick<MatchedCell, 'matched' | 'synergy' | 'retention'> => {
  const matched = tallyAt(MATCHED);
  const retention = retentionMonths.map((months, month): Retention => {
    const due = tallyAt(bitOf('due', month));
    const [sameCompany, anyWork] = [tallyAt(bitOf('sameCompany', month)), tallyAt(bitOf('anyWork', month))];
    return { months, due, sameCompany, anyWork, notYet: matched.persons - due.persons };
  });
  return { matched, synergy: tallyAt(SYNERGY), retention };
};
