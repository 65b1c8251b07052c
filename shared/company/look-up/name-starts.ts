import { foldForSearch } from '../../kernel/search-text.ts';

/** A shorter start would answer with any twenty of very many. */
export const MINIMUM_START = 3;
/** Longer than anybody types; keys stay short. */
const MAXIMUM_START = 60;
/** A name is found by at most so many of its words. */
const MAXIMUM_STARTS = 5;
/** Inside a name nobody looks for these; as its first word they are kept. */
const PASSED_OVER = new Set(['bvba', 'sprl', 'vzw', 'asbl', 'comm', 'der', 'den', 'het', 'des', 'les', 'and']);

const wordsOf = (text: string): string[] =>
  foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const joined = (words: readonly string[]): string => [...words.join('')].slice(0, MAXIMUM_START).join('');

/** What is typed, as it is compared: without accents, capitals, spaces and signs, so that `d'haene`, `D Haene` and `dhaene` are one. */
export const typedStart = (typed: string): string => joined(wordsOf(typed));

const isLongEnough = (start: string): boolean => [...start].length >= MINIMUM_START;

/** Every text that finds a name by its start: the whole name, and from each further word on. */
export const nameStartsOf = (name: string): string[] => {
  const words = wordsOf(name);
  const isStart = (word: string, position: number): boolean =>
    position === 0 || (isLongEnough(word) && !PASSED_OVER.has(word));
  const starts = words.flatMap((word, position) => (isStart(word, position) ? [joined(words.slice(position))] : []));
  return [...new Set(starts)].filter(isLongEnough).slice(0, MAXIMUM_STARTS);
};
