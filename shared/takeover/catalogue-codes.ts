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
const codeIn = (entries: readonly CatalogueEntry[], text: string): string | undefined => {
  const sought = foldForSearch(text);
  const calledSo = (wordsFor: (entry: CatalogueEntry) => string[]): string | undefined =>
    entries.find((entry) => wordsFor(entry).some((word) => foldForSearch(word) === sought))?.code;
  return (
    calledSo(({ code }) => [code]) ??
    calledSo((entry) => wordsOf(newestVersion(entry))) ??
    calledSo(({ versions }) => versions.flatMap(wordsOf))
  );
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
