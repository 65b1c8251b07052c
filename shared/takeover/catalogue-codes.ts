import type { CatalogueName } from '../catalogue/lists.ts';
import { newestVersion } from '../catalogue/meaning.ts';
import type { CatalogueEntry } from '../catalogue/schema.ts';
import { ok } from '../kernel/result.ts';
import { foldForSearch } from '../kernel/search-text.ts';
import type { Label } from '../reference/label.ts';
import { type Format, flaw, textOf } from './format.ts';
import { ONE_CODE, SEVERAL_CODES, several } from './formats.ts';

const wordsOf = ({ nl, en }: Label): string[] => [nl, en];

/** By the code itself, by what an entry is called now, or else by what it was called once: a running file is written in words of its time. */
const codesByWord = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const callSo = (wordsFor: (entry: CatalogueEntry) => string[]): void => {
    for (const entry of entries)
      for (const word of wordsFor(entry).map(foldForSearch)) if (!found.has(word)) found.set(word, entry.code);
  };
  callSo(({ code }) => [code]);
  callSo((entry) => wordsOf(newestVersion(entry)));
  callSo(({ versions }) => versions.flatMap(wordsOf));
  return found;
};

/** Words are folded once for the entries that a workbook is read by, however many cells it has. */
const known = new WeakMap<readonly CatalogueEntry[], ReadonlyMap<string, string>>();

const codeIn = (entries: readonly CatalogueEntry[], text: string): string | undefined => {
  const byWord = known.get(entries) ?? codesByWord(entries);
  known.set(entries, byWord);
  return byWord.get(foldForSearch(text));
};

/** A code of a catalogue that the agency keeps. Whether it could be chosen on the day of its record, that record's rules say. */
export const code = (catalogue: CatalogueName): Format<string> => ({
  how: ONE_CODE,
  catalogue,
  read: (cell, catalogues) => {
    const found = codeIn(catalogues[catalogue], textOf(cell));
    return found === undefined ? flaw('notInList', { value: textOf(cell) }) : ok(found);
  },
});

export const codes = (catalogue: CatalogueName): Format<string[]> => ({
  how: SEVERAL_CODES,
  catalogue,
  read: several(code(catalogue).read),
});
