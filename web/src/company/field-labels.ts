import type { Texts } from '../i18n/nl.ts';

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
