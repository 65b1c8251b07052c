import { today } from '../app/today.ts';
import { useNameOn } from '../catalogue/use-catalogue.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { useReference } from '../ui/reference.ts';
import type { AddressValues, CompanyValues } from './form-values.ts';

const addressText = ({ street, houseNumber, box, postalCode }: AddressValues): string =>
  [street, houseNumber, box, postalCode].filter(Boolean).join(' ');

/** The fields of two versions of a company as they are compared after a conflict: in words, as the form shows them. */
export const useComparedCompany = (): ComparedField<CompanyValues>[] => {
  const texts = useTexts().company;
  const label = useLabel();
  const legalForms = useReference(
    'legalForms',
    async () => (await import('../../../shared/reference/legal-forms.ts')).LEGAL_FORMS,
  );
  const fundOn = useNameOn('sectorFunds');
  return [
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
    {
      key: 'legalForm',
      label: texts.form.legalForm,
      show: ({ legalForm }) => {
        const known = legalForms?.find(({ code }) => code === legalForm);
        return known ? label(known) : legalForm;
      },
    },
    { key: 'nace', label: texts.form.activity, show: ({ nace }) => nace },
    {
      key: 'naceVersion',
      label: texts.form.naceVersion,
      show: ({ naceVersion }) => texts.form.naceVersions[naceVersion],
    },
    { key: 'jointCommittee', label: texts.form.jointCommittee, show: ({ jointCommittee }) => jointCommittee },
    {
      key: 'sectorFund',
      label: texts.form.sectorFund,
      show: ({ sectorFund }) => (sectorFund === '' ? '' : fundOn(sectorFund, today())),
    },
    {
      key: 'contacts',
      label: texts.form.contacts,
      show: ({ contacts }) =>
        contacts.map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(' ')).join('; '),
    },
  ];
};
