import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import { formatDate } from '../kernel/format.ts';
import type { CatalogueName } from './lists.ts';
import { choosableOn, entryOf, newestVersion, versionOn } from './meaning.ts';
import type { Catalogues } from './registry.ts';
import type { CatalogueEntry } from './schema.ts';

/** A code that somebody enters at a field. */
export type Choice = {
  readonly catalogue: CatalogueName;
  readonly code: string | undefined;
  readonly pointer: string;
  /** The day of the record; of a record that is still worked on, today too: what held on one of these days may be entered. */
  readonly days: readonly [IsoDate, ...IsoDate[]];
  /** What the record has at this field already: it may stay, whatever became of it. */
  readonly kept?: readonly (string | undefined)[];
};

const closedError = (
  pointer: string,
  entry: CatalogueEntry,
  { entries, since }: { readonly entries: readonly CatalogueEntry[]; readonly since: IsoDate },
): FieldError => {
  const successor = entryOf(entries, newestVersion(entry).replacedBy);
  const day = formatDate(since);
  if (!successor) return { pointer, message: 'codeClosed', parameters: { since: day } };
  const { nl, en } = versionOn(successor, since);
  return { pointer, message: 'codeReplaced', parameters: { since: day, nl, en } };
};

const errorOf = (catalogues: Catalogues, { catalogue, code, pointer, days, kept = [] }: Choice): FieldError[] => {
  if (code === undefined || kept.includes(code)) return [];
  const entries = catalogues[catalogue];
  const entry = entryOf(entries, code);
  if (!entry) return [{ pointer, message: 'notInList' }];
  const states = days.map((day) => choosableOn(entry, day));
  if (states.some(({ state }) => state === 'open')) return [];
  const [first] = states;
  if (first?.state === 'closed') return [closedError(pointer, entry, { entries, since: first.since })];
  return first?.state === 'notYet'
    ? [{ pointer, message: 'codeNotYet', parameters: { from: formatDate(first.from) } }]
    : [];
};

/** Codes that may not be entered on the day of their record, each at its field with what to choose instead. */
export const codeErrors = (catalogues: Catalogues, choices: readonly Choice[]): FieldError[] =>
  choices.flatMap((choice) => errorOf(catalogues, choice));
