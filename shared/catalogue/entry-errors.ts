import { OTHER_CODE } from '../kernel/catalogue-code.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import { formatDate } from '../kernel/format.ts';
import { type CatalogueName, catalogueList, type Facet } from './lists.ts';
import { entryOf, newestVersion } from './meaning.ts';
import type { CatalogueEntry, EntryAddition } from './schema.ts';

/** What a new entry or version is held against. */
type Standing = {
  readonly entries: readonly CatalogueEntry[];
  /** The entry that changes. */
  readonly before?: CatalogueEntry | undefined;
  readonly today: IsoDate;
};

const FACETS: readonly Facet[] = ['audience', 'kind', 'phase', 'dimension'];
/** An intervention may belong to no phase and no result in particular. */
const MAY_BE_EMPTY: ReadonlySet<Facet> = new Set(['phase', 'dimension']);

const facetErrors = (catalogue: CatalogueName, { content }: EntryAddition): FieldError[] =>
  FACETS.flatMap((facet) => {
    const pointer = `/content/${facet}`;
    const asked = catalogueList(catalogue).asks.includes(facet);
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

/** A change holds from today at the earliest, and from the last change on: otherwise records would lose what was said on their day. */
const orderErrors = (from: IsoDate, { before, today }: Pick<Standing, 'before' | 'today'>): FieldError[] => {
  if (!before) return [];
  const last = newestVersion(before).from;
  if (from < last) return [{ pointer: '/from', message: 'beforeLastVersion', parameters: { day: formatDate(last) } }];
  return from < today ? [{ pointer: '/from', message: 'beforeToday' }] : [];
};

/** What is wrong with a new entry or a new version of one, at its fields. */
export const entryErrors = (
  catalogue: CatalogueName,
  input: EntryAddition,
  { entries, before, today }: Standing,
): FieldError[] => {
  const { nl, replacedBy } = input.content;
  const others = entries.filter(({ code }) => code !== before?.code);
  const isSame = (entry: CatalogueEntry): boolean => newestVersion(entry).nl.toLowerCase() === nl.toLowerCase();
  return [
    ...facetErrors(catalogue, input),
    ...validityErrors(input, before?.code),
    ...orderErrors(input.from, { before, today }),
    ...(others.some(isSame) ? [{ pointer: '/content/nl', message: 'nameInUse' }] : []),
    ...(replacedBy !== undefined && !entryOf(others, replacedBy)
      ? [{ pointer: '/content/replacedBy', message: 'notInList' }]
      : []),
  ];
};
