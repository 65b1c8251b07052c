import { OTHER_CODE } from '../kernel/catalogue-code.ts';
import type { CatalogueName } from './lists.ts';
import { type Catalogues, ofEveryCatalogue, shippedEntries } from './registry.ts';
import type { CatalogueEntry } from './schema.ts';

/** An entry that the agency changed or added, with the catalogue that it stands in. */
export type KeptEntry = CatalogueEntry & { readonly catalogue: CatalogueName };

/** A catalogue as it stands: what shipped, each as the agency keeps it now, then what the agency added; "other" closes the list. */
const merged = (name: CatalogueName, kept: readonly CatalogueEntry[]): CatalogueEntry[] => {
  const byCode = new Map(kept.map((entry) => [entry.code, entry]));
  const shipped = shippedEntries(name);
  const known = new Set(shipped.map(({ code }) => code));
  const entries = [
    ...shipped.map((entry) => byCode.get(entry.code) ?? entry),
    ...kept.filter(({ code }) => !known.has(code)),
  ];
  const isLast = ({ code }: CatalogueEntry): boolean => code === OTHER_CODE;
  return [...entries.filter((entry) => !isLast(entry)), ...entries.filter(isLast)];
};

export const mergedCatalogues = (kept: readonly KeptEntry[]): Catalogues =>
  ofEveryCatalogue((name) =>
    merged(
      name,
      kept.filter(({ catalogue }) => catalogue === name),
    ),
  );
