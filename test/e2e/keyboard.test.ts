import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../web/src/i18n/en.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { enterpriseNumber, establishmentNumber } from '../company/fictional-extract.ts';
import { enterOn, tabsFrom, tabTo, typeIn } from '../support/browser/keyboard.ts';
import { openBrowser, type Visitor, visit, waitForFocus } from '../support/browser/visitor.ts';

const { general, access, company } = nl;
const COMPANY = 'Tuinbouw De Verbeelde Roos';

let browser: Browser;
let coach: Visitor;

const heading = (name: string | RegExp): Locator => coach.page.getByRole('heading', { level: 1, name, exact: true });
const button = (name: string): Locator => coach.page.getByRole('button', { name, exact: true });
const link = (name: string): Locator => coach.page.getByRole('link', { name, exact: true });

beforeAll(async () => {
  browser = await openBrowser();
  coach = await visit(browser);
});

afterAll(async () => {
  await browser?.close();
});

describe('with the keyboard alone', () => {
  it('one signs in', async () => {
    await coach.page.goto('/partnerships/gamma');
    await enterOn(button(access.start.signIn));
    await enterOn(coach.page.getByRole('button').filter({ has: coach.page.getByText('coach@gamma', { exact: true }) }));
    await coach.page.waitForURL(/\/partnerships\/gamma$/);
    await coach.page.getByRole('navigation', { name: general.mainNavigation }).waitFor();
  });

  it('one skips to the content, or goes by the places in the order in which they stand', async () => {
    const places = await coach.page.getByRole('navigation').getByRole('link').allTextContents();
    expect(await tabsFrom(coach.page, 1)).toEqual([general.skipToContent]);
    expect(await tabsFrom(coach.page, places.length)).toEqual(places);
    expect(await tabsFrom(coach.page, 2)).toEqual([general.switchLanguageLabel, general.account]);
    await coach.page.goto('/partnerships/gamma');
    await enterOn(link(general.skipToContent));
    await waitForFocus(coach.page.getByRole('main'));
  });

  it('one hears each new page by its heading', async () => {
    await enterOn(link(access.navigation.companies));
    await coach.page.waitForURL(/\/companies$/);
    await waitForFocus(coach.page.getByRole('heading', { level: 1 }));
    await enterOn(link(company.list.register).first());
    await waitForFocus(heading(company.form.registerTitle));
  });

  it('one registers a company', async () => {
    const box = (name: string): Locator => coach.page.getByLabel(name, { exact: true });
    await typeIn(box(company.form.enterpriseNumber), enterpriseNumber(1001));
    await typeIn(box(company.form.name), COMPANY);
    await tabTo(coach.page.getByRole('radio', { name: company.sme.yes, exact: true }));
    await coach.page.keyboard.press('Space');
    await typeIn(box(company.form.establishmentNumber), establishmentNumber(1001));
    await typeIn(box(company.form.postalCode), '3500');
    await enterOn(button(company.form.registerButton));
    await waitForFocus(heading(COMPANY));
  });

  it('one opens a dialog, leaves it, and is back where one was', async () => {
    await enterOn(button(company.view.archive));
    const dialog = coach.page.getByRole('dialog', { name: company.view.archiveTitle });
    await waitForFocus(dialog.locator('*'));
    await coach.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await waitForFocus(button(company.view.archive));
  });

  it('one opens the account menu and closes it', async () => {
    const summary = coach.page.locator('summary').filter({ hasText: general.account });
    await coach.page.goto('/partnerships/gamma');
    await enterOn(summary);
    await button(access.signOut).waitFor();
    await coach.page.keyboard.press('Escape');
    await button(access.signOut).waitFor({ state: 'hidden' });
    await waitForFocus(summary);
  });

  it('one changes the language, and the page says which one it speaks', async () => {
    await enterOn(button(general.switchLanguageLabel));
    await coach.page.locator('html[lang=en]').waitFor();
    await link(en.access.navigation.companies).waitFor();
    await coach.page.reload();
    await coach.page.locator('html[lang=en]').waitFor();
    expect(coach.complaints).toEqual([]);
  });
});
