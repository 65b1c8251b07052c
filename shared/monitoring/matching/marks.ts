import type { IsoDate } from '../../kernel/dates.ts';
import type { Moment } from './calendar.ts';
import type { MatchedCell, Retention, Tally } from './result.ts';
import type { StillWorking } from './still-working.ts';

/**
 * What is true of one start, as bits, so that what is true of several is `|` of theirs. Each word: 0 matched, 1 synergy and 26 without it (in
 * the first one), and fields of four bits, one for each of four numbers of months: what is known of a start, and what follows from it for a
 * person.
 */
export type Marks = readonly number[];

export const BITS_OF_WORD = 31;
const MATCHED = 0;
const SYNERGY = 1;
const MONTHS_OF_WORD = 4;
const ALL_MONTHS = (1 << MONTHS_OF_WORD) - 1;
/** Where each field begins. */
const FIELDS = { due: 2, sameCompany: 6, anyWork: 10, left: 14, noWork: 18, notYet: 22 } as const;
const WITHOUT_SYNERGY = 26;
type Field = keyof typeof FIELDS;

export const wordsFor = (months: number): number => Math.max(1, Math.ceil(months / MONTHS_OF_WORD));

const bitOf = (field: Field, month: number): number =>
  Math.floor(month / MONTHS_OF_WORD) * BITS_OF_WORD + FIELDS[field] + (month % MONTHS_OF_WORD);

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

/** Of what one word says of all first starts of a person: what became of that person. Exactly one of stayed, left and not yet holds. */
export const outcomesOf = (word: number): number => {
  const field = (name: Field): number => (word >> FIELDS[name]) & ALL_MONTHS;
  const due = field('due');
  return (
    ((due & ~field('sameCompany')) << FIELDS.left) |
    ((due & ~field('anyWork')) << FIELDS.noWork) |
    ((ALL_MONTHS & ~due) << FIELDS.notYet)
  );
};

/** Of what the first word says of all starts of a person: whether the support of a company had a part in none of them. */
export const withoutSynergyOf = (word: number): number => (word & (1 << SYNERGY) ? 0 : 1 << WITHOUT_SYNERGY);

/** Reads counts by bit back under their names. */
export const matchedCounts = (
  tallyAt: (bit: number) => Tally,
  retentionMonths: readonly number[],
): Pick<MatchedCell, 'matched' | 'synergy' | 'withoutSynergy' | 'retention'> => ({
  matched: tallyAt(MATCHED),
  synergy: tallyAt(SYNERGY),
  withoutSynergy: tallyAt(WITHOUT_SYNERGY),
  retention: retentionMonths.map((months, month): Retention => {
    const of = (field: Field): Tally => tallyAt(bitOf(field, month));
    return {
      months,
      due: of('due'),
      sameCompany: of('sameCompany'),
      left: of('left'),
      anyWork: of('anyWork'),
      noWork: of('noWork'),
      notYet: of('notYet'),
    };
  }),
});
