import { PROPOSED_RULES } from '../../../../infra/local/demonstration/rules.ts';
import { dialog, exactly, press } from './acts.ts';
import type { Screen } from './screen.ts';

/** The programme rules and their drafts. */
export const RULES_SCREENS: readonly Screen[] = [
  { name: 'rules', path: () => '/agency/rules' },
  {
    name: 'a draft of the rules that waits',
    path: () => '/agency/rules',
    act: async (page, texts) => {
      await page.getByRole('link', { name: PROPOSED_RULES }).click();
      await page.getByRole('table', { name: exactly(texts.rulesDraft.simulation.caption) }).waitFor();
    },
  },
  {
    name: 'a draft of the rules refused',
    path: () => '/agency/rules',
    act: async (page, texts) => {
      const begin = exactly(texts.rulesDraft.begin);
      await dialog(() => begin)(page, texts);
      await page.getByRole('dialog').getByRole('button', { name: begin }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'writing a draft of the rules',
    path: () => '/agency/rules',
    act: async (page, texts) => {
      const begin = exactly(texts.rulesDraft.begin);
      await dialog(() => begin)(page, texts);
      await page.getByRole('textbox', { name: exactly(texts.rulesDraft.fields.title) }).fill('Termijnen');
      await page.getByRole('dialog').getByRole('button', { name: begin }).click();
      await page.getByRole('textbox', { name: /^(Bezwaar|Objection)/ }).fill('20');
      await press(page, texts.rulesDraft.save);
      await page.getByRole('heading', { level: 1, name: /^Termijnen: / }).waitFor();
    },
  },
];
