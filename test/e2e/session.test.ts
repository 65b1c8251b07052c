import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../web/src/i18n/nl.ts';
import { registerCompany } from '../support/browser/records.ts';
import { chooseAccount, signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { general, access } = nl;

let browser: Browser;
let visitor: Visitor;

const title = (name: string | RegExp) => visitor.page.getByRole('heading', { level: 1, name });
const startPage = () => visitor.page.getByRole('button', { name: access.start.signIn, exact: true });
const openAccountMenu = (): Promise<void> =>
  visitor.page.locator('summary').filter({ hasText: general.account }).click();

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  visitor = await visit(browser);
});
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leave();
});
afterAll(async () => {
  await browser?.close();
});

describe('a session', () => {
  it('begins where one was going, with what the address asked', async () => {
    await signIn(visitor, 'coach@alfa', '/partnerships/alfa/trajectories?phase=plan');
    await visitor.page.getByRole('navigation', { name: general.mainNavigation }).waitFor();
    expect(visitor.page.url()).toContain('/partnerships/alfa/trajectories?phase=plan');
    const phase = visitor.page.getByRole('combobox', { name: nl.trajectory.list.phase });
    await expect.poll(() => phase.inputValue(), PATIENCE).toBe('plan');
  });

  it('survives a reload without a token on the device', async () => {
    await signIn(visitor, 'coach@alfa', '/partnerships/alfa/companies');
    await visitor.page.getByRole('navigation', { name: general.mainNavigation }).waitFor();
    const renewed = visitor.page.waitForRequest(
      (request) => request.url().endsWith('/token') && (request.postData() ?? '').includes('grant_type=refresh_token'),
    );
    await visitor.page.reload();
    await renewed;
    await visitor.page.getByRole('navigation', { name: general.mainNavigation }).waitFor();
    expect(await startPage().count()).toBe(0);
    const kept = await visitor.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    // A signed token begins with the letters of `{"`.
    expect(kept).not.toContain('eyJ');
    expect(kept).not.toContain('id_token');
  });

  it('ends when one signs out, for the identity provider too', async () => {
    await signIn(visitor, 'coach@alfa', '/partnerships/alfa/companies');
    await openAccountMenu();
    await visitor.page.getByRole('button', { name: access.signOut }).click();
    await startPage().waitFor();
    await visitor.page.goto('/partnerships/alfa/companies');
    await startPage().click();
    await visitor.page.getByText('coach@alfa', { exact: true }).waitFor();
  });
});

describe('a person who works for two partnerships', () => {
  it('chooses where to work, and changes place', async () => {
    await signIn(visitor, 'coach@alfa+beta');
    await title(access.places.title).waitFor();
    await visitor.page.getByRole('link', { name: access.places.partnership('beta') }).click();
    await visitor.page.waitForURL(/\/partnerships\/beta$/);
    await openAccountMenu();
    await visitor.page.getByRole('link', { name: access.places.switch }).click();
    await visitor.page.getByRole('link', { name: access.places.partnership('alfa') }).click();
    await visitor.page.waitForURL(/\/partnerships\/alfa$/);
  });
});

describe('somebody of elsewhere', () => {
  it('finds no page at a partnership of others', async () => {
    await signIn(visitor, 'coach@alfa', '/partnerships/beta/companies');
    await title(general.pages.notFound).waitFor();
    await visitor.page.getByRole('link', { name: general.pages.toStart }).click();
    await visitor.page.waitForURL(/\/partnerships\/alfa$/);
  });

  it('looks into a partnership as the agency: reads, and changes nothing', async () => {
    const company = await registerCompany('coach@beta', 801, 'Bakkerij Het Luchtbrood');
    await signIn(visitor, 'project-officer@agency', '/agency');
    const { page } = visitor;
    await page
      .getByRole('listitem')
      .filter({ hasText: 'beta' })
      .getByRole('link', { name: nl.figures.agency.visit })
      .click();
    await page.getByText(general.visiting('beta')).waitFor();
    await page.goto(`/partnerships/beta/companies/${company.id}`);
    await title('Bakkerij Het Luchtbrood').waitFor();
    await page.getByText(nl.company.view.contactsHidden).waitFor();
    for (const name of [general.change, nl.company.view.archive, nl.company.view.startTrajectory])
      expect(await page.getByText(name, { exact: true }).count()).toBe(0);
    expect(await page.getByText('Wim Verzonnen').count()).toBe(0);
    await page.getByRole('link', { name: general.backToAgency }).click();
    await page.waitForURL(/\/agency$/);
  });

  it('is offered to sign in again when the answer of the sign-in service is of no use', async () => {
    await visitor.page.goto('/auth/callback?code=nonsense&state=nonsense');
    await title(access.callbackFailed).waitFor();
    await startPage().click();
    await chooseAccount(visitor.page, 'reader@alfa');
    await visitor.page.waitForURL(/\/partnerships\/alfa$/);
  });
});
