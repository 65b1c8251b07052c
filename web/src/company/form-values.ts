import type { Address, AddressInput, CompanyInput, CompanyView, Contact, Sme } from '../../../shared/company/schema.ts';
import { formatEstablishmentNumber } from '../../../shared/company/shown-number.ts';

/** What stands in the boxes of the form: text as it was typed. */
export type AddressValues = {
  readonly street: string;
  readonly houseNumber: string;
  readonly box: string;
  readonly postalCode: string;
  readonly municipality: string;
};
export type EstablishmentValues = { readonly number: string; readonly name: string; readonly address: AddressValues };
export type ContactValues = {
  readonly id: string | undefined;
  readonly name: string;
  readonly role: Contact['role'] | '';
  readonly email: string;
  readonly phone: string;
};
export type CompanyValues = {
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly sme: Sme | undefined;
  readonly headcount: string;
  readonly establishments: readonly EstablishmentValues[];
  readonly seat: AddressValues | undefined;
  readonly legalForm: string;
  readonly naceVersion: '2008' | '2025';
  readonly nace: string;
  readonly jointCommittee: string;
  readonly sectorFund: string;
  readonly contacts: readonly ContactValues[];
};

export const EMPTY_ADDRESS: AddressValues = { street: '', houseNumber: '', box: '', postalCode: '', municipality: '' };
export const EMPTY_ESTABLISHMENT: EstablishmentValues = { number: '', name: '', address: EMPTY_ADDRESS };
export const EMPTY_CONTACT: ContactValues = { id: undefined, name: '', role: '', email: '', phone: '' };
export const EMPTY_COMPANY: CompanyValues = {
  enterpriseNumber: '',
  name: '',
  sme: undefined,
  headcount: '',
  establishments: [EMPTY_ESTABLISHMENT],
  seat: undefined,
  legalForm: '',
  naceVersion: '2025',
  nace: '',
  jointCommittee: '',
  sectorFund: '',
  contacts: [],
};

const addressValues = ({ street, houseNumber, box, postalCode, municipality }: Address): AddressValues => ({
  street: street ?? '',
  houseNumber: houseNumber ?? '',
  box: box ?? '',
  postalCode,
  municipality: municipality?.nis ?? '',
});

/** A kept company as the form shows it. */
export const valuesOf = (company: CompanyView): CompanyValues => {
  const today = company.classifications.at(-1);
  return {
    enterpriseNumber: company.enterpriseNumber,
    name: company.name,
    sme: today?.sme,
    headcount: today?.headcount === undefined ? '' : String(today.headcount),
    establishments: company.establishments.map(({ number, name, address }) => ({
      number: formatEstablishmentNumber(number),
      name: name ?? '',
      address: addressValues(address),
    })),
    seat: company.seat && addressValues(company.seat),
    legalForm: company.legalForm ?? '',
    naceVersion: company.activity?.version ?? '2025',
    nace: company.activity?.code ?? '',
    jointCommittee: company.jointCommittee ?? '',
    sectorFund: company.sectorFund ?? '',
    contacts: (company.contacts ?? []).map(({ id, name, role, email, phone }) => ({
      id,
      name,
      role,
      email: email ?? '',
      phone: phone ?? '',
    })),
  };
};

/** The request that the values make, before its schema checked it: boxes left empty are left out. */
export type Unchecked<Input> = { [Key in keyof Input]?: unknown };

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const addressInput = ({ municipality, ...address }: AddressValues): Unchecked<AddressInput> => ({
  street: filled(address.street),
  houseNumber: filled(address.houseNumber),
  box: filled(address.box),
  postalCode: address.postalCode.trim(),
  municipality: filled(municipality),
});

const wholeNumber = (text: string): unknown =>
  filled(text) === undefined ? undefined : /^\d+$/.test(text.trim()) ? Number(text) : text;

export const inputOf = (values: CompanyValues): Unchecked<CompanyInput> => ({
  enterpriseNumber: values.enterpriseNumber,
  name: values.name,
  sme: values.sme,
  headcount: wholeNumber(values.headcount),
  establishments: values.establishments.map(({ number, name, address }) => ({
    number,
    name: filled(name),
    address: addressInput(address),
  })),
  seat: values.seat && addressInput(values.seat),
  legalForm: filled(values.legalForm),
  activity:
    filled(values.nace) === undefined
      ? undefined
      : { version: values.naceVersion, code: values.nace.split(' ')[0]?.replaceAll('.', '') },
  jointCommittee: filled(values.jointCommittee.split(' ')[0] ?? ''),
  sectorFund: filled(values.sectorFund),
  contacts: values.contacts.map(({ id, name, role, email, phone }) => ({
    id,
    name,
    role: role === '' ? undefined : role,
    email: filled(email),
    phone: filled(phone),
  })),
});

/** What may stay on the device as a draft: contacts are people. They are left out, not emptied: those of the record stay. */
export const withoutContacts = ({ contacts: _, ...values }: CompanyValues): Omit<CompanyValues, 'contacts'> => values;
