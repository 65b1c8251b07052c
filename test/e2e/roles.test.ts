import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '../../web/src/i18n/nl.ts';
import { IMPORT, REGISTER, ROLE_EXPECTATIONS } from '../support/browser/roles.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { general } = nl;

const homeOf = (account: string): string => (account.endsWith('@agency') ? '/agency' : '/partnerships/alfa');
const navigationOf = ({ page }: Visitor) => page.getByRole('navigation', { name: general.mainNavigation });

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

// What every role sees in its navigation is held in `test/web/navigation.test.ts`; here somebody of each kind walks through it.
const WALKED = [
  'coordinator@alfa',
  'coach@alfa',
  'finance@alfa',
  'administrator@alfa',
  'controller@agency',
  'auditor@agency',
];

describe.each(ROLE_EXPECTATIONS.filter(({ account }) => WALKED.includes(account)))(
  '$account',
  ({ account, navigation, buttons, closed }) => {
    it('sees what the role may do, and who may do the rest', async () => {
      const visitor = await visit(browser);
      const { page } = visitor;
      const home = homeOf(account);
      await signIn(visitor, account, buttons ? `${home}/companies` : home);
      await navigationOf(visitor).waitFor();
      const links = await navigationOf(visitor).getByRole('link').allTextContents();
      expect(links).toEqual([general.product, ...navigation]);

      if (buttons) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        const names = await page.getByRole('main').getByRole('link').allTextContents();
        expect([IMPORT, REGISTER].filter((button) => names.includes(button))).toEqual(buttons);
      }
      if (closed) {
        const [path, whoCan] = closed;
        await page.goto(home + path);
        await page.getByRole('heading', { level: 1, name: general.forbidden.title }).waitFor();
        await page.getByText(`${general.forbidden.whoCan} ${whoCan}.`).waitFor();
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    });
  },
);
