import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyView } from '../../shared/company/schema.ts';
import { dayOf, instant } from '../../shared/kernel/dates.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { auditActions } from '../../web/src/i18n/nl/audit-actions.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { accountNamed } from '../support/browser/system.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { general } = nl;
const TODAY = dayOf(instant(new Date().toISOString()));

let browser: Browser;
let first: Visitor;
let second: Visitor;
let company: CompanyView;
let trajectory: TrajectoryView;

beforeAll(async () => {
  browser = await openBrowser();
  company = await registerCompany('coach@gamma', 701, 'Wasserij De Droomdoek');
  trajectory = await startTrajectory('coach@gamma', company, 'Instroom in de wasserij', TODAY);
  [first, second] = await Promise.all([visit(browser), visit(browser)]);
  await signIn(first, 'promotor@gamma');
  await signIn(second, 'coach@gamma');
});

afterAll(async () => {
  await browser?.close();
});

const titleOf = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
const saveOn = (page: Page): Promise<void> => page.getByRole('button', { name: general.save, exact: true }).click();

/** Two people open the same form before either saves. */
const openForm = async (path: string): Promise<void> => {
  for (const { page } of [first, second]) {
    await page.goto(path);
    await page.getByRole('button', { name: general.save, exact: true }).waitFor();
  }
};

/** Both versions of a field as they stand side by side. */
const sideBySide = (page: Page, field: string): Promise<string[]> =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: field, exact: true }) })
    .getByRole('cell')
    .allTextContents();

/** Every change in the history on screen, unfolded. */
const historyOn = async (page: Page, action: string): Promise<string> => {
  const entries = page.getByRole('listitem').filter({ hasText: action });
  await entries.nth(1).waitFor();
  for (const unfold of await entries.getByText(/^(Eén veld|\d+ velden) gewijzigd$/).all()) await unfold.click();
  return (await entries.allTextContents()).join('\n');
};

describe('two people who change the same record', () => {
  it('see both versions of a company, choose, and lose nothing', async () => {
    const { form } = nl.company;
    await openForm(`/partnerships/gamma/companies/${company.id}/change`);
    await first.page.getByLabel(form.name, { exact: true }).first().fill('Wasserij De Eerste Droom');
    await saveOn(first.page);
    await titleOf(first.page, 'Wasserij De Eerste Droom').waitFor();

    const { page } = second;
    await page.getByLabel(form.name, { exact: true }).first().fill('Wasserij De Tweede Droom');
    await page.getByLabel(form.headcount).fill('55');
    await saveOn(page);
    await page.getByRole('heading', { name: general.conflict.title }).waitFor();
    expect(await sideBySide(page, form.name)).toEqual(['Wasserij De Tweede Droom', 'Wasserij De Eerste Droom']);
    expect(await sideBySide(page, form.headcount)).toEqual(['55', '40']);

    await page.getByRole('radio', { name: general.conflict.keepTheirs(form.name) }).check();
    await page.getByRole('radio', { name: general.conflict.keepMine(form.headcount) }).check();
    await page.getByRole('button', { name: general.conflict.apply }).click();
    await saveOn(page);
    await titleOf(page, 'Wasserij De Eerste Droom').waitFor();
    await page.getByRole('definition').filter({ hasText: '55' }).waitFor();

    const history = await historyOn(page, auditActions['company.changed']);
    expect(history).toContain('Wasserij De Droomdoek → Wasserij De Eerste Droom');
    expect(history).toMatch(/40.*55/);
    // By name for whom the directory knows, which another file may have entered; by role for the others.
    for (const role of ['promotor', 'coach'])
      expect(history).toMatch(new RegExp(`${role}, gamma|${accountNamed(`${role}@gamma`).person}`));
  });

  it('see both versions of a trajectory, choose, and lose nothing', async () => {
    const { form } = nl.trajectory;
    await openForm(`/partnerships/gamma/trajectories/${trajectory.id}/change`);
    await first.page.getByLabel(form.title).fill('Instroom van nieuwkomers in de wasserij');
    await saveOn(first.page);
    await titleOf(first.page, 'Instroom van nieuwkomers in de wasserij').waitFor();

    const { page } = second;
    await page.getByLabel(form.leadSource).selectOption({ label: 'sectorfonds' });
    await saveOn(page);
    await page.getByRole('heading', { name: general.conflict.title }).waitFor();
    expect(await sideBySide(page, form.title)).toEqual([
      'Instroom in de wasserij',
      'Instroom van nieuwkomers in de wasserij',
    ]);
    expect(await sideBySide(page, form.leadSource)).toEqual(['sectorfonds', 'VDAB']);

    // What only the other one touched is proposed as theirs, what I touched as mine.
    await page.getByRole('button', { name: general.conflict.apply }).click();
    await saveOn(page);
    await titleOf(page, 'Instroom van nieuwkomers in de wasserij').waitFor();
    await page.getByRole('definition').filter({ hasText: 'sectorfonds' }).waitFor();

    const history = await historyOn(page, auditActions['trajectory.changed']);
    expect(history).toContain('Instroom in de wasserij → Instroom van nieuwkomers in de wasserij');
    expect(history).toContain('vdab → sector-fund');
  });
});
