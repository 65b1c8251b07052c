import type { IsoDate } from '../kernel/dates.ts';
import { entryOf, versionOn } from './meaning.ts';
import type { CatalogueEntry } from './schema.ts';

/**
 * Whether an action of an intervention can be a structural adaptation on a day: an instrument or individual measure helps, but never
 * counts alone. What a coach wrote without the catalogue can; what the catalogue does not know, or says nothing of, cannot.
 */
export const canBeStructuralOn = (
  interventions: readonly CatalogueEntry[],
  code: string | undefined,
  day: IsoDate,
): boolean => {
  if (code === undefined) return true;
  const entry = entryOf(interventions, code);
  return entry !== undefined && versionOn(entry, day).kind === 'structural';
};
