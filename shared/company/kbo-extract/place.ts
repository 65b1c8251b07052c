import { foldForSearch } from '../../kernel/search-text.ts';
import { lineOf } from '../../kernel/text.ts';
import {
  ENDED_MUNICIPALITIES,
  municipalitiesOfPostalCode,
  regionOfPostalCode,
} from '../../reference/municipalities.ts';
import { type AddressInput, postalCodeSchema } from '../schema.ts';
import type { Flaw, RowProblemKey } from './problems.ts';
import type { ExtractRow } from './tables.ts';

/** A row of `address.csv`: Dutch before French, because not every municipality gives both. */
export type Place = {
  readonly row: number;
  readonly street: string;
  readonly houseNumber: string;
  readonly box: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly abroad: boolean;
  readonly struckOff: boolean;
};

export const placeOf = (row: number, address: ExtractRow<'address'>): Place => ({
  row,
  street: address.StreetNL.trim() || address.StreetFR.trim(),
  houseNumber: address.HouseNumber.trim(),
  box: address.Box.trim(),
  postalCode: address.Zipcode.trim(),
  municipality: address.MunicipalityNL.trim() || address.MunicipalityFR.trim(),
  abroad: (address.CountryNL || address.CountryFR).trim() !== '',
  struckOff: address.DateStrikingOff.trim() !== '',
});

export type ReadPlace = {
  /** Nothing when the place cannot be known. */
  readonly address?: AddressInput;
  /** Why there is no address, or what of it was left out. */
  readonly flaws: readonly Flaw[];
};

/** Where a postal code lies in two municipalities, the name decides; that of a municipality that merged gives its successor. */
const municipalityByName = (postalCode: string, name: string): string | undefined => {
  const sought = foldForSearch(name);
  const merged = [...ENDED_MUNICIPALITIES.values()].find(({ nameNl }) => foldForSearch(nameNl) === sought);
  return municipalitiesOfPostalCode(postalCode).find(
    ({ nis, nameNl }) => nis === merged?.successorNis || foldForSearch(nameNl) === sought,
  )?.nis;
};

const unusable = (problem: RowProblemKey, parameters: Flaw['parameters'] = {}): ReadPlace => ({
  flaws: [{ problem, parameters }],
});

const LINES = [
  ['street', 'Straat / Street', lineOf(120)],
  ['houseNumber', 'Huisnummer / House number', lineOf(20)],
  ['box', 'Bus / Box', lineOf(20)],
] as const;

/** Street, number and box; one that cannot be kept is left out, because region and map hang on the postal code alone. */
const linesOf = (place: Place): { lines: Pick<AddressInput, 'street' | 'houseNumber' | 'box'>; flaws: Flaw[] } => {
  const flaws: Flaw[] = [];
  const lines: { street?: string; houseNumber?: string; box?: string } = {};
  for (const [key, field, schema] of LINES) {
    if (place[key] === '') continue;
    const parsed = schema.safeParse(place[key]);
    if (parsed.success) lines[key] = parsed.data;
    else flaws.push({ problem: 'unreadableText', parameters: { field } });
  }
  return { lines, flaws };
};

/** The address in a row of the extract, by the same rules as a typed one: a postal code whose region is uncertain is no address. */
export const readPlace = (place: Place): ReadPlace => {
  const { postalCode, municipality: name } = place;
  if (place.struckOff) return unusable('addressStruckOff');
  if (place.abroad) return unusable('addressAbroad');
  if (!postalCodeSchema.safeParse(postalCode).success) return unusable('postalCodeShape', { value: postalCode });
  if (regionOfPostalCode(postalCode) === 'unknown') return unusable('postalCodeUnknown', { value: postalCode });
  const isShared = municipalitiesOfPostalCode(postalCode).length > 1;
  const municipality = isShared ? municipalityByName(postalCode, name) : undefined;
  if (isShared && municipality === undefined)
    return unusable('municipalityAmbiguous', { value: postalCode, municipality: name });
  const { lines, flaws } = linesOf(place);
  return { address: { ...lines, postalCode, ...(municipality === undefined ? {} : { municipality }) }, flaws };
};
