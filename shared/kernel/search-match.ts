import { foldForSearch } from './search-text.ts';

/** How a text answers to what is sought: as typed, or with a slip of the hand. */
export type Match = 'asTyped' | 'near';

/** What is typed beyond this many words narrows a search no further; it keeps the work of one search within bounds. */
const MAXIMUM_WORDS = 8;

const wordsOf = (folded: string): string[] => folded.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');

/** How many slips a word may have. Short words have too many neighbours, and a number that is nearly right is another number. */
const slipsAllowed = (word: string): number => {
  if (/\p{Number}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
};

/**
 * Whether one word becomes the other with at most so many slips: a letter too many, too few, another one, or two that changed places.
 * Only the cells that can still stay within the limit are worked out, so that its cost grows with the shorter word alone.
 */
export const isWithinSlips = (sought: string, found: string, limit: number): boolean => {
  if (Math.abs(sought.length - found.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: found.length + 1 }, (_, column) => column);
  for (let row = 1; row <= sought.length; row += 1) {
    const current = Array.from({ length: found.length + 1 }, () => limit + 1);
    if (row <= limit) current[0] = row;
    const end = Math.min(found.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column += 1) {
      const isSame = sought[row - 1] === found[column - 1];
      const swapped =
        row > 1 && column > 1 && sought[row - 1] === found[column - 2] && sought[row - 2] === found[column - 1];
      current[column] = Math.min(
        (last[column - 1] ?? limit) + (isSame ? 0 : 1),
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit + 1,
      );
    }
    if (current.every((slips) => slips > limit)) return false;
    beforeLast = last;
    last = current;
  }
  return (last[found.length] ?? limit + 1) <= limit;
};

/**
 * What is typed in a search, against the texts of a row. As typed: one text has it whole. Near: every word stands somewhere in them,
 * with a slip at most where the word is long enough. An empty search matches all.
 */
export const matcherOf = (typed: string): ((texts: readonly string[]) => Match | undefined) => {
  const sought = foldForSearch(typed);
  const soughtWords = wordsOf(sought)
    .slice(0, MAXIMUM_WORDS)
    .map((word) => ({ word, slips: slipsAllowed(word) }));
  return (texts) => {
    const folded = texts.map(foldForSearch);
    if (folded.some((text) => text.includes(sought))) return 'asTyped';
    if (soughtWords.length === 0) return undefined;
    const words = folded.flatMap(wordsOf);
    const stands = ({ word, slips }: (typeof soughtWords)[number]): boolean =>
      words.some((found) => found.includes(word) || (slips > 0 && isWithinSlips(word, found, slips)));
    return soughtWords.every(stands) ? 'near' : undefined;
  };
};
