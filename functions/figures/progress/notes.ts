import type { Progress } from '../../../shared/figures/progress/schema.ts';
import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { ProgressTexts } from '../../../shared/texts/progress/nl.ts';

/** The finding of the whole, and what the figures are: above the tables, on paper and in a file. */
export const notesOf = (
  { realised, target, on, rulesVersion, isComplete }: Progress,
  words: ProgressTexts,
): string[] => [
  target === undefined
    ? words.wholeWithout(formatCount(realised))
    : words.whole(formatCount(realised), formatCount(target)),
  words.asOf(formatDate(on), rulesVersion),
  ...(isComplete ? [] : [words.incomplete]),
];
