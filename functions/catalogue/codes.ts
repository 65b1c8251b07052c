import { type Choice, codeErrors } from '../../shared/catalogue/choosing.ts';
import { canBeStructuralOn } from '../../shared/catalogue/structural.ts';
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

type Structural = { readonly structural: boolean; readonly intervention?: string | undefined };

/**
 * Refuses `structural` where the catalogue, on that day, says that an action of this intervention cannot be. What is stored is what
 * counts from then on (`isDecisive`), so that this asks the catalogue as it stands now: one query.
 */
export const refusedAsStructural = async (
  { catalogues }: CodeDependencies,
  { structural, intervention }: Structural,
  day: IsoDate,
): Promise<boolean> =>
  structural &&
  intervention !== undefined &&
  !canBeStructuralOn((await catalogues.current()).interventions, intervention, day);
