import type { AddressInput, CompanyInput } from '../../../shared/company/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Chance } from './chance.ts';
import { INVENTED_NAMES, inventedPerson, inventedStreet } from './invented-names.ts';
import { inventedEnterpriseNumber, inventedEstablishmentNumber } from './numbers.ts';
import { POSTAL_CODES, SEATS_ELSEWHERE, type WorkedRegion } from './places.ts';
import type { Profile } from './profiles.ts';
import { PRIVATE_SECTORS, PUBLIC_SECTORS, type Sector } from './sectors.ts';
import { sharedIdentity } from './shared-companies.ts';

/** What a company of the demonstration is: which one of its partnership, in which business and where. */
export type Setting = {
  readonly profile: Profile;
  /** From 0 on, within the partnership. */
  readonly serial: number;
  readonly sector: Sector;
  readonly region: WorkedRegion;
};

/** Chooses a business and a place that suit a partnership. */
export const settingIn = (profile: Profile, chance: Chance): Omit<Setting, 'serial'> => {
  const isPublic = chance.fraction() < profile.publicBodies;
  const sector = chance.pick(isPublic ? PUBLIC_SECTORS : PRIVATE_SECTORS);
  const region = chance.pick(profile.regions.flatMap(([code, weight]) => Array.from({ length: weight }, () => code)));
  return { profile, sector, region };
};

/** Partnerships take names from the one list in turn, so that no name is there twice. */
const PARTNERSHIPS = 3;
const MAXIMUM_ESTABLISHMENTS = 3;
/** NACE 2025 is in force from this day on; who registered a company before wrote the older code. */
const NACE_2025_FROM = '2025-01-01';
const SME_HEADCOUNTS = [4, 7, 9, 12, 16, 18, 24, 31, 38, 45, 52, 68, 84, 110, 145, 180] as const;

const addressIn = (postalCode: string, chance: Chance): AddressInput => ({
  street: inventedStreet(chance),
  houseNumber: String(chance.whole(1, 180)),
  postalCode,
});

type Size = Pick<CompanyInput, 'sme' | 'headcount'>;

/** Small, large, or near enough to the limit that nobody knows yet. What public bodies own is no SME (2003/361). */
const sizeOf = ({ large, smeUnknown }: Profile, sector: Sector, chance: Chance): Size => {
  const place = chance.fraction();
  if (PUBLIC_SECTORS.includes(sector)) return { sme: 'no', headcount: chance.pick(SME_HEADCOUNTS) };
  if (place < large) return { sme: 'no', headcount: chance.whole(26, 60) * 10 };
  if (place < large + smeUnknown) return { sme: 'unknown' };
  return { sme: 'yes', headcount: chance.pick(SME_HEADCOUNTS) };
};

const CONTACT_ROLES = ['employer', 'hr', 'hr', 'middleManagement', 'teamLeader', 'employeeRepresentative'] as const;

const contactsOf = (name: string, chance: Chance): CompanyInput['contacts'] =>
  Array.from({ length: chance.oneIn(6) ? 2 : 1 }, () => {
    const person = inventedPerson(chance);
    const email = `${person.mailName}@${name.toLowerCase()}.example`;
    return { name: person.name, role: chance.pick(CONTACT_ROLES), email };
  });

const establishmentsOf = ({ profile, serial, region }: Setting, chance: Chance): CompanyInput['establishments'] => {
  const count = chance.oneIn(8) ? chance.whole(2, MAXIMUM_ESTABLISHMENTS) : 1;
  return Array.from({ length: count }, (_, index) => ({
    number: inventedEstablishmentNumber(profile.place, serial * MAXIMUM_ESTABLISHMENTS + index),
    address: addressIn(chance.pick(POSTAL_CODES[region]), chance),
  }));
};

/** What somebody types to register a company that does not exist, on a day. */
export const inventedCompany = (setting: Setting, registered: IsoDate, chance: Chance): CompanyInput => {
  const { profile, serial, sector } = setting;
  const name = INVENTED_NAMES[serial * PARTNERSHIPS + profile.place - 1];
  if (name === undefined) throw new Error('There are more companies than invented names');
  const legalForm = chance.pick(sector.legalForms);
  const establishments = establishmentsOf(setting, chance);
  const [first] = establishments;
  const seat = chance.oneIn(24) ? addressIn(chance.pick(SEATS_ELSEWHERE), chance) : first?.address;
  const version = registered < NACE_2025_FROM ? '2008' : '2025';
  return {
    enterpriseNumber: inventedEnterpriseNumber(profile.place, serial),
    name: `${chance.pick(sector.names)} ${name}${legalForm.suffix}`,
    legalForm: legalForm.code,
    ...(seat ? { seat } : {}),
    establishments,
    activity: { version, code: sector.nace[version] },
    ...(sector.jointCommittee === undefined ? {} : { jointCommittee: sector.jointCommittee }),
    ...sizeOf(profile, sector, chance),
    sectorFund: sector.sectorFund,
    contacts: contactsOf(name, chance),
    ...sharedIdentity(profile.place, serial),
  };
};
