import { slugOf } from '../kernel/slug.ts';

/**
 * A code for a new entry, made of its Dutch label. It never changes when the label does, and none that was ever given is given
 * again: `taken` are all codes of the catalogue, the closed ones too.
 */
export const newCode = (label: string, taken: readonly string[]): string => {
  const wanted = slugOf(label) || 'item';
  const free = (code: string): boolean => !taken.includes(code);
  if (free(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (free(`${wanted}-${number}`)) return `${wanted}-${number}`;
};
