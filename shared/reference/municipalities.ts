import { ENDED_MUNICIPALITY_LINES, MUNICIPALITY_LINES, SECOND_MUNICIPALITY_LINES } from './municipality-lines.ts';
import { type ProvinceCode, REFERENCE_REGION_CODES, REFERENCE_REGIONS, type ReferenceRegionCode } from './regions.ts';

export type Municipality = {
  readonly nis: string;
  readonly nameNl: string;
  readonly province: ProvinceCode;
  readonly referenceRegion: ReferenceRegionCode;
};

export type EndedMunicipality = { readonly nis: string; readonly nameNl: string; readonly successorNis: string };

export type BelgianRegion = 'flanders' | 'brussels' | 'wallonia' | 'unknown';

const byNis = new Map<string, Municipality>();
const byPostalCode = new Map<string, Municipality[]>();

function fieldsOf(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function addPostalCode(postalCode: string, municipality: Municipality): void {
  const others = byPostalCode.get(postalCode);
  if (others) others.push(municipality);
  else byPostalCode.set(postalCode, [municipality]);
}

for (const referenceRegion of REFERENCE_REGION_CODES) {
  // No reference region crosses a province, so the province need not be stored per municipality.
  const { province } = REFERENCE_REGIONS[referenceRegion];
  for (const [nis = '', nameNl = '', postalCodes = ''] of fieldsOf(MUNICIPALITY_LINES[referenceRegion])) {
    const municipality = { nis, nameNl, province, referenceRegion };
    byNis.set(nis, municipality);
    for (const postalCode of postalCodes.split(' ')) addPostalCode(postalCode, municipality);
  }
}

for (const [postalCode = '', nis = ''] of fieldsOf(SECOND_MUNICIPALITY_LINES)) {
  const municipality = byNis.get(nis);
  if (municipality) addPostalCode(postalCode, municipality);
}

/** The 285 municipalities of the Flemish Region since 1 January 2025. */
export const MUNICIPALITIES: readonly Municipality[] = [...byNis.values()];

/** The 27 municipalities that the mergers of 1 January 2025 ended, by their NIS code. */
export const ENDED_MUNICIPALITIES: ReadonlyMap<string, EndedMunicipality> = new Map(
  fieldsOf(ENDED_MUNICIPALITY_LINES).map(([nis = '', nameNl = '', successorNis = '']) => [
    nis,
    { nis, nameNl, successorNis },
  ]),
);

/**
 * Today's municipality for a NIS code. The code of a municipality ended in 2025 gives its successor, because official
 * look-ups and running files still carry the old codes.
 */
export function findMunicipality(nis: string): Municipality | undefined {
  return byNis.get(ENDED_MUNICIPALITIES.get(nis)?.successorNis ?? nis);
}

/**
 * The municipalities in which a postal code lies, the main one first: two for 3470, 9520, 9660 and 9700. Six special
 * codes (for bulk mail or a single addressee, such as 2099 Antwerpen X) are not in the source: they give none.
 */
export function municipalitiesOfPostalCode(postalCode: string): readonly Municipality[] {
  return byPostalCode.get(postalCode) ?? [];
}

/**
 * The region of a Belgian postal code. A code in a Flemish range that is not in the table, such as one of the six
 * special codes, is `unknown` rather than Flemish: eligibility hangs on it, so a person has to look.
 */
export function regionOfPostalCode(postalCode: string): BelgianRegion {
  if (byPostalCode.has(postalCode)) return 'flanders';
  if (!/^\d{4}$/.test(postalCode)) return 'unknown';
  const code = Number(postalCode);
  if (code >= 1000 && code <= 1299) return 'brussels';
  if ((code >= 1300 && code <= 1499) || (code >= 4000 && code <= 7999)) return 'wallonia';
  return 'unknown';
}
