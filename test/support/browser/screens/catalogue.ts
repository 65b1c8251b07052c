import { dialog, exactly } from './acts.ts';
import type { Screen } from './screen.ts';

/** The lists of choices. */
export const CATALOGUE_SCREENS: readonly Screen[] = [
  { name: 'lists of choices', path: () => '/agency/catalogues' },
  { name: 'a list of choices', path: () => '/agency/catalogues/instruments' },
  { name: 'no choice found', path: () => '/agency/catalogues/themes?search=nergens' },
  {
    name: 'a choice refused',
    path: () => '/agency/catalogues/interventions',
    act: async (page, texts) => {
      const add = exactly(texts.catalogue.add);
      await dialog(() => add)(page, texts);
      await page.getByRole('dialog').getByRole('button', { name: add }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'a choice', path: () => '/agency/catalogues/instruments/vop' },
  {
    name: 'ending a choice',
    path: () => '/agency/catalogues/instruments/ips',
    act: dialog(({ catalogue }) => exactly(catalogue.end)),
  },
];
