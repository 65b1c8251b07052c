import { AGENCY_ROLES, PARTNERSHIP_ROLES, type PartnershipRole, type Role } from '../../shared/kernel/permissions.ts';
import { AGENCY } from './functions/environment.ts';

/** Somebody who can sign in to a laptop's engine. Nobody of this list exists. */
export type Account = {
  /** `coach@alfa`: also the subject of the tokens. */
  readonly name: string;
  readonly person: string;
  readonly mail: string;
  readonly memberships: readonly string[];
  /** Under which heading the sign-in page lists it: a partnership's id or `agency`. */
  readonly place: string;
  readonly roles: readonly Role[];
};

/** Given names by role; the family name says the place, so that nobody takes these people for real ones. */
const GIVEN_NAMES: Readonly<Record<Role, readonly string[]>> = {
  promotor: ['Petra', 'Pieter', 'Paula'],
  coordinator: ['Karel', 'Katrien', 'Kaat'],
  administrator: ['Bea', 'Bert', 'Bo'],
  coach: ['Cato', 'Cas', 'Cleo'],
  finance: ['Fien', 'Floris', 'Femke'],
  reader: ['Lars', 'Lise', 'Lode'],
  'programme-manager': ['Mieke'],
  'project-officer': ['Omar'],
  controller: ['Tine'],
  'quality-coach': ['Quinten'],
  analyst: ['Anouk'],
  auditor: ['Udo'],
};
const FAMILY_NAMES: Readonly<Record<string, string>> = {
  alfa: 'Alfaerts',
  beta: 'Betamans',
  gamma: 'Gammaers',
  [AGENCY]: 'Voorbeeldman',
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const accountOf = (role: Role, place: string, placeIndex: number): Account => {
  const given = GIVEN_NAMES[role];
  const givenName = given[placeIndex % given.length] ?? role;
  const familyName = FAMILY_NAMES[place] ?? capitalised(place);
  const name = `${role}@${place}`;
  return {
    name,
    person: `${givenName} ${familyName}`,
    mail: `${givenName}.${familyName}@${place}.example`.toLowerCase(),
    memberships: [name],
    place,
    roles: [role],
  };
};

/** One person who works for two partnerships, so that switching between them can be tried. */
const coachOfTwo = (first: string, second: string): Account => {
  const role: PartnershipRole = 'coach';
  return {
    name: `${role}@${first}+${second}`,
    person: 'Dubbe Tweehuizen',
    mail: `dubbe.tweehuizen@${first}.example`,
    memberships: [`${role}@${first}`, `${role}@${second}`],
    place: first,
    roles: [role],
  };
};

/** Every account of an engine: each role of each partnership, each role of the agency, and a coach of the first two partnerships. */
export const accountsOf = (partnerships: readonly string[]): Account[] => {
  const [first, second] = partnerships;
  return [
    ...partnerships.flatMap((place, index) => [
      ...PARTNERSHIP_ROLES.map((role) => accountOf(role, place, index)),
      ...(index === 0 && first !== undefined && second !== undefined ? [coachOfTwo(first, second)] : []),
    ]),
    ...AGENCY_ROLES.map((role) => accountOf(role, AGENCY, 0)),
  ];
};
