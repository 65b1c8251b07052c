import type { Texts } from '../i18n/nl.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { AddressValues, CompanyValues } from './form-values.ts';

type CompanyTexts = Texts['company'];

/** The label of a field of the request, by its pointer, with the position in its list. */
export const companyLabelOf =
  ({ form }: CompanyTexts) =>
  (pointer: string): string | undefined => {
    const labels: Readonly<Record<string, string>> = {
      enterpriseNumber: form.enterpriseNumber,
      sme: form.sme,
      headcount: form.headcount,
      number: form.establishmentNumber,
      street: form.street,
      houseNumber: form.houseNumber,
      box: form.box,
      postalCode: form.postalCode,
      municipality: form.municipality,
      legalForm: form.legalForm,
      code: form.activity,
      jointCommittee: form.jointCommittee,
      sectorFund: form.sectorFund,
      establishments: form.establishments,
      role: form.contactRole,
      email: form.email,
      phone: form.phone,
    };
    const [, root, position] = pointer.split('/');
    const last = pointer.split('/').at(-1) ?? '';
    const names: Readonly<Record<string, string>> = {
      establishments: form.establishmentName,
      contacts: form.contactName,
    };
    const own = last === 'name' ? (names[root ?? ''] ?? form.name) : labels[last];
    if (root === 'seat') return `${form.seat}, ${own ?? ''}`;
    if (position === undefined || !/^\d+$/.test(position)) return own;
    const place = root === 'contacts' ? form.contact(Number(position) + 1) : form.establishment(Number(position) + 1);
    return own === undefined ? place : `${place}, ${own}`;
  };

const addressText = ({ street, houseNumber, box, postalCode }: AddressValues): string =>
  [street, houseNumber, box, postalCode].filter(Boolean).join(' ');

/** The fields of two versions of a company as they are compared after a conflict. */
export const comparedCompanyFields = (texts: CompanyTexts): ComparedField<CompanyValues>[] => [
  { key: 'name', label: texts.form.name, show: ({ name }) => name },
  { key: 'sme', label: texts.form.sme, show: ({ sme }) => (sme ? texts.sme[sme] : '') },
  { key: 'headcount', label: texts.form.headcount, show: ({ headcount }) => headcount },
  {
    key: 'establishments',
    label: texts.form.establishments,
    show: ({ establishments }) =>
      establishments
        .map(({ number, name, address }) => [number, name, addressText(address)].filter(Boolean).join(', '))
        .join('; '),
  },
  { key: 'seat', label: texts.form.seat, show: ({ seat }) => (seat ? addressText(seat) : '') },
  { key: 'legalForm', label: texts.form.legalForm, show: ({ legalForm }) => legalForm },
  { key: 'nace', label: texts.form.activity, show: ({ nace }) => nace },
  { key: 'jointCommittee', label: texts.form.jointCommittee, show: ({ jointCommittee }) => jointCommittee },
  { key: 'sectorFund', label: texts.form.sectorFund, show: ({ sectorFund }) => sectorFund },
  { key: 'contacts', label: texts.form.contacts, show: ({ contacts }) => contacts.map(({ name }) => name).join(', ') },
];
