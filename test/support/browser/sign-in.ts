import type { Page } from 'playwright-core';
import { nl } from '../../../web/src/i18n/nl.ts';
import { addresses } from './system.ts';
import type { Visitor } from './visitor.ts';

const isBackInTheWeb = (url: URL): boolean => url.origin === addresses().web && !url.pathname.startsWith('/auth/');

/** On the page of the identity provider: chooses an account, and is back in the web. */
export const chooseAccount = async (page: Page, account: string): Promise<void> => {
  await page
    .getByRole('button')
    .filter({ has: page.getByText(account, { exact: true }) })
    .click();
  await page.waitForURL(isBackInTheWeb);
};

/** Signs in through the start page, as everybody does, and ends on the page that was asked for. */
export const signIn = async ({ page }: Pick<Visitor, 'page'>, account: string, path = '/'): Promise<void> => {
  await page.goto(path);
  await page.getByRole('button', { name: nl.access.start.signIn }).click();
  await chooseAccount(page, account);
};
