import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, instant } from '../../shared/kernel/dates.ts';
import { views } from '../../web/src/i18n/nl/views.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { enterPerson, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { trajectory } = nl;
const TODAY = dayOf(instant(new Date().toISOString()));
const TITLE = 'Rustige werkplekken in de verzonnen weverij';
const LIST = '/partnerships/gamma/trajectories';
const [NAME, BETTER_NAME] = ['Weverij bij de intake', 'De weverij'];

let browser: Browser;
let coordinator: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  const inCharge = await enterPerson('coordinator@gamma', 'coach@gamma', 'nl');
  await enterPerson('coordinator@gamma', 'coordinator@gamma', 'nl');
  const company = await registerCompany('coach@gamma', 3301, 'Weverij De Verzonnen Schietspoel');
  await startTrajectory('coach@gamma', company, TITLE, TODAY, { coachInCharge: inCharge.id });
  coordinator = await visit(browser);
  await signIn(coordinator, 'coordinator@gamma', `${LIST}?search=schietspoel&phase=intake`);
});

afterAll(async () => {
  await browser?.close();
});

const open = async (choice: string): Promise<void> => {
  const { page } = coordinator;
  await page.getByText(views.menu, { exact: true }).click();
  await page.getByRole('button', { name: choice, exact: true }).click();
};

describe('a view of a list', () => {
  it('keeps the filters under a name, for all and as the default', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
    await open(views.save);
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: views.save, exact: true });
    await save.click();
    await dialog.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel(views.name).fill(NAME);
    await dialog.getByRole('radio', { name: views.audience.shared, exact: true }).check();
    await dialog.getByRole('radio', { name: views.defaults.yes, exact: true }).check();
    await save.click();
    await page.getByText(views.saved(NAME), { exact: true }).waitFor();
  });

  it('opens with the list when one comes without filters, and goes away again', async () => {
    const { page } = coordinator;
    await page.goto(LIST);
    await page.waitForURL(/search=schietspoel/);
    await page.getByText(views.opened(NAME), { exact: true }).waitFor();
    expect(await page.getByRole('combobox', { name: trajectory.list.phase }).inputValue()).toBe('intake');
    await open(views.all);
    await page.waitForURL((url) => url.search === '');
  });

  it('is renamed, removed and put back', async () => {
    const { page } = coordinator;
    await open(views.manage);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: views.renameOf(NAME), exact: true }).click();
    await dialog.getByLabel(views.name).fill(BETTER_NAME);
    await dialog.getByRole('button', { name: views.rename, exact: true }).last().click();
    await dialog.getByRole('button', { name: views.removeOf(BETTER_NAME), exact: true }).click();
    await dialog.getByText(views.removed(BETTER_NAME), { exact: false }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: views.restore, exact: true }).click();
    await dialog.getByRole('button', { name: views.removeOf(BETTER_NAME), exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByText(views.menu, { exact: true }).click();
    await page.getByRole('button', { name: BETTER_NAME, exact: false }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: BETTER_NAME, exact: false }).click();
    await page.waitForURL(/phase=intake/);
    expect(coordinator.complaints).toEqual([]);
  });
});
