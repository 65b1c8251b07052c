import { dialog, exactly, refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** What partners agree on. */
export const AGREED_SCREENS: readonly Screen[] = [
  { name: 'targets', path: () => '/targets' },
  { name: 'members', path: () => '/members' },
  {
    name: 'a member',
    path: () => '/members',
    act: async (page) => {
      await page.getByRole('link', { name: / vzw$/ }).first().click();
      await page.getByRole('heading', { level: 1, name: / vzw$/ }).waitFor();
    },
  },
  {
    name: 'a member that leaves',
    path: () => '/members',
    act: async (page, texts) => {
      await page.getByRole('link', { name: / vzw$/ }).first().click();
      await dialog(({ members }) => exactly(members.leave.button))(page, texts);
    },
  },
  {
    name: 'joining refused',
    path: () => '/members/join',
    act: refused(({ members }) => members.save),
  },
  { name: 'coverage', path: () => '/coverage' },
  { name: 'the partnership agreement', path: () => '/agreements' },
  {
    name: 'writing an agreement',
    path: () => '/agreements',
    act: dialog(({ agreement }) => new RegExp(`^${agreement.begin}: `)),
  },
  { name: 'closing a period', path: () => '/closing' },
];
