import { OTHER_CODE } from '../kernel/catalogue-code.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import { formatDate } from '../kernel/format.ts';
import { entryOf, newestVersion } from './meaning.ts';
import { CATALOGUES, type CatalogueName, type Facet } from './registry.ts';
import type { CatalogueEntry, EntryAddition } from './schema.ts';

const FACETS: readonly Facet[] = ['audience', 'kind', 'phase', 'dimension'];
/** An intervention may belong to no phase and no result in particular. */
const MAY_BE_EMPTY: ReadonlySet<Facet> = new Set(['phase', 'dimension']);

const facetErrors = (catalogue: CatalogueName, { content }: EntryAddition): FieldError[] =>
  FACETS.flatMap((facet) => {
    const pointer = `/content/${facet}`;
    const asked = CATALOGUES[catalogue].asks.some((known) => known === facet);
    if (!asked) return content[facet] === undefined ? [] : [{ pointer, message: 'unknownField' }];
    return content[facet] === undefined && !MAY_BE_EMPTY.has(facet) ? [{ pointer, message: 'required' }] : [];
  });

const validityErrors = ({ content: { validFrom, validUntil } }: EntryAddition, code: string | undefined) => {
  if (code === OTHER_CODE && (validFrom ?? validUntil) !== undefined)
    return [{ pointer: '/content/validUntil', message: 'otherStaysOpen' }];
  return validFrom !== undefined && validUntil !== undefined && validUntil < validFrom
    ? [{ pointer: '/content/validUntil', message: 'beforeValidFrom' }]
    : [];
};

const orderError = (from: IsoDate, before: CatalogueEntry | undefined): FieldError[] => {
  const last = before && newestVersion(before).from;
  return last !== undefined && from < last
    ? [{ pointer: '/from', message: 'beforeLastVersion', parameters: { day: formatDate(last) } }]
    : [];
};

/**
 * What is wrong with a new entry or a new version of one, at its fields. A version cannot begin before the last one: what that said of
 * the days in between would be lost.
 */
export const entryErrors = (
  catalogue: CatalogueName,
  input: EntryAddition,
  { entries, before }: { readonly entries: readonly CatalogueEntry[]; readonly before?: CatalogueEntry | undefined },
): FieldError[] => {
  const { nl, replacedBy } = input.content;
  const others = entries.filter(({ code }) => code !== before?.code);
  const isSame = (entry: CatalogueEntry): boolean => newestVersion(entry).nl.toLowerCase() === nl.toLowerCase();
  return [
    ...facetErrors(catalogue, input),
    ...validityErrors(input, before?.code),
    ...orderError(input.from, before),
    ...(others.some(isSame) ? [{ pointer: '/content/nl', message: 'nameInUse' }] : []),
    ...(replacedBy !== undefined && !entryOf(others, replacedBy)
      ? [{ pointer: '/content/replacedBy', message: 'notInList' }]
      : []),
  ];
};
