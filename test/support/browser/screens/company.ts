import { dialog, press, refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** Companies, with what is done of one. */
export const COMPANY_SCREENS: readonly Screen[] = [
  { name: 'companies', path: () => '/companies' },
  { name: 'no company found', path: () => '/companies?search=nergens' },
  { name: 'company', path: ({ companyId }) => `/companies/${companyId}` },
  {
    name: 'archiving a company',
    path: ({ companyId }) => `/companies/${companyId}`,
    act: dialog(({ company }) => company.view.archive),
  },
  { name: 'registering a company', path: () => '/companies/register' },
  {
    name: 'a company refused',
    path: () => '/companies/register',
    act: refused(({ company }) => company.form.registerButton),
  },
  {
    name: 'a company with all its fields',
    path: () => '/companies/register',
    act: async (page, { company: { form } }) => {
      await page.getByText(form.more, { exact: true }).click();
      for (const name of [form.addSeat, form.addContact, form.addEstablishment]) await press(page, name);
    },
  },
  { name: 'changing a company', path: ({ companyId }) => `/companies/${companyId}/change` },
  { name: 'import', path: () => '/companies/import' },
  {
    name: 'adding a referral',
    path: ({ companyId }) => `/companies/${companyId}`,
    act: dialog(({ referral }) => referral.add),
  },
  { name: 'a company that is not there', path: () => '/companies/cmp_00000000000000000000000000' },
];
