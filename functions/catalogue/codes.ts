import { type Choice, codeErrors } from '../../shared/catalogue/choosing.ts';
import { entryOf, versionOn } from '../../shared/catalogue/meaning.ts';
import type { EntryContent } from '../../shared/catalogue/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { FieldError } from '../../shared/kernel/errors.ts';
import type { CatalogueReader } from './reader.ts';

/** What use cases that keep codes ask for. */
export type CodeDependencies = { readonly catalogues: CatalogueReader };

/**
 * Which codes may not be entered, each at its field. Decided by what was read at most a minute ago, so that a change of a record mostly
 * costs no read more; before something is refused the catalogue is read anew, since the agency may have opened it in between.
 */
export const refusedCodes = async (
  { catalogues }: CodeDependencies,
  choices: readonly Choice[],
): Promise<FieldError[]> => {
  const asked = choices.filter(({ code, kept = [] }) => code !== undefined && !kept.includes(code));
  if (asked.length === 0) return [];
  const errors = codeErrors(await catalogues.recent(), asked);
  return errors.length === 0 ? errors : codeErrors(await catalogues.current(), asked);
};

/** Whether an intervention was structural or an instrument on a day; nothing for a code that the catalogue does not know. */
export const interventionKind = async (
  { catalogues }: CodeDependencies,
  code: string,
  day: IsoDate,
): Promise<EntryContent['kind']> => {
  const entry = entryOf((await catalogues.recent()).interventions, code);
  return entry && versionOn(entry, day).kind;
};
