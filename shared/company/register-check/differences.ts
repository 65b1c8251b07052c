import { foldForSearch } from '../../kernel/search-text.ts';
import { findMunicipality, municipalitiesOfPostalCode, regionOfPostalCode } from '../../reference/municipalities.ts';
import type { LookUpEnterprise } from '../look-up/schema.ts';
import type { Address, AddressInput, Company } from '../schema.ts';
import { DIFFERENCE_KINDS } from './kinds.ts';
import type { Difference } from './schema.ts';

/** Code list "JuridicalSituation": the number was replaced, or the enterprise went over into another one. */
const MERGED = new Set(['003', '006', '017', '021', '022', '023', '024', '025', '026']);
/** Nothing that a coach needs to look at: none, formed, extended, shares in one hand, a suspension that is over, new articles. */
const HARMLESS = new Set(['', '000', '001', '002', '020', '042', '043', '090', '100']);

/** A name that differs only in capitals, signs or the letters of its legal form is the same name. */
const LEGAL_LETTERS = /\b(bvba|bv|nv|vzw|cvba|cv|commv|vof|sprl|srl|sa|asbl|scrl)\b/g;
const bare = (name: string): string =>
  foldForSearch(name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(LEGAL_LETTERS, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Within a municipality a street may be written in many ways: only another municipality is a move. Outside the Flemish Region
 * municipalities are not ours to list: there another postal code is one.
 */
const isElsewhere = (here: Address, registered: AddressInput): boolean => {
  const nis = here.municipality?.nis;
  if (nis === undefined) return here.postalCode !== registered.postalCode;
  // Two municipalities may share a postal code: what the KBO names counts before what the code allows.
  if (registered.municipality !== undefined) return findMunicipality(registered.municipality)?.nis !== nis;
  const sameCode = here.postalCode === registered.postalCode;
  return !sameCode && !municipalitiesOfPostalCode(registered.postalCode).some((candidate) => candidate.nis === nis);
};

/** Whether a difference that was found once still is one: what was taken over or typed since no longer differs. */
export const stillDiffers = (company: Company, difference: Difference): boolean => {
  const establishment = (number: string) => company.establishments.find((known) => known.number === number);
  switch (difference.kind) {
    case 'stopped':
    case 'merged':
    case 'situation':
    case 'leftFlanders':
      return true;
    case 'name':
      return bare(company.name) !== bare(difference.registered);
    case 'legalForm':
      return company.legalForm !== difference.registered;
    case 'seatMoved':
      return company.seat !== undefined && isElsewhere(company.seat, difference.registered);
    case 'establishmentGone':
      return establishment(difference.number) !== undefined;
    case 'establishmentMoved': {
      const known = establishment(difference.number);
      return known !== undefined && isElsewhere(known.address, difference.registered);
    }
  }
};

const ofSituation = ({ situation }: LookUpEnterprise): Difference[] =>
  HARMLESS.has(situation) ? [] : [{ kind: MERGED.has(situation) ? 'merged' : 'situation', situation }];

const ofEstablishments = (company: Company, enterprise: LookUpEnterprise): Difference[] => {
  const { establishments, establishmentCount } = enterprise;
  // Some may be left out of the look-up: then one that is missing may still be there.
  const isComplete = establishments.length >= establishmentCount;
  const inFlanders = establishments.some(({ address }) => regionOfPostalCode(address.postalCode) === 'flanders');
  return [
    ...(isComplete && !inFlanders ? [{ kind: 'leftFlanders' } as const] : []),
    ...company.establishments.flatMap(({ number }): Difference[] => {
      const registered = establishments.find((known) => known.number === number)?.address;
      if (registered) return [{ kind: 'establishmentMoved', number, registered }];
      return isComplete ? [{ kind: 'establishmentGone', number }] : [];
    }),
  ];
};

/**
 * What the KBO says of a company that is not what stands here, most important first; nothing for what the KBO does not know. Of one
 * that stopped only that is said: the rest is what it was before.
 */
export const differencesOf = (company: Company, enterprise: LookUpEnterprise): Difference[] => {
  const { notInExtract, name, legalForm, seat } = enterprise;
  if (notInExtract !== undefined) return [{ kind: 'stopped', on: notInExtract }, ...ofSituation(enterprise)];
  const said: Difference[] = [
    ...ofSituation(enterprise),
    ...ofEstablishments(company, enterprise),
    { kind: 'name', registered: name },
    // A form that nobody filled in is missing here, not changed there.
    ...(legalForm === undefined || company.legalForm === undefined
      ? []
      : [{ kind: 'legalForm', registered: legalForm } as const]),
    ...(seat ? [{ kind: 'seatMoved', registered: seat } as const] : []),
  ];
  return said
    .filter((difference) => stillDiffers(company, difference))
    .sort((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));
};
