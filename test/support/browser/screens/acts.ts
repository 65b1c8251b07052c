import type { Page } from 'playwright-core';
import type { ScreenTexts } from '../screen-texts.ts';
import type { Screen } from './screen.ts';

type Act = NonNullable<Screen['act']>;

/** A name that is this and nothing more. */
export const exactly = (name: string): RegExp => new RegExp(`^${name}$`);

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Sends a form as it stands, so that it says what is wrong. */
export const refused =
  (submit: (texts: ScreenTexts) => string): Act =>
  async (page, texts) => {
    await press(page, submit(texts));
    await page.getByRole('alert').waitFor();
  };

/** Opens a dialog by its button. */
export const dialog =
  (open: (texts: ScreenTexts) => string | RegExp): Act =>
  async (page, texts) => {
    await page
      .getByRole('button', { name: open(texts) })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  };
