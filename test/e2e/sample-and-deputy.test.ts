import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../shared/access/schema.ts';
import { addDays, dayOf, instant, quarterOf } from '../../shared/kernel/dates.ts';
import { deputy as deputyTexts } from '../../web/src/i18n/nl/deputy.ts';
import { sample as words } from '../../web/src/i18n/nl/sample.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { completeTrajectory, enterPerson, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { list, trajectory: texts } = nl;
const TODAY = dayOf(instant(new Date().toISOString()));
const DRAWN = 'Vlasserij De Verzonnen Vezel';
const OPEN = 'Samen leren spinnen';
const ABSENT = 'Afwezige Verzonnen Coach';

let browser: Browser;
let controller: Visitor;
let coordinator: Visitor;
let deputy: Person;
let absent: Person;
let finance: Person;
let reader: Person;

beforeAll(async () => {
  browser = await openBrowser();
  deputy = await enterPerson('coordinator@beta', 'coach@beta', 'nl');
  finance = await enterPerson('coordinator@beta', 'finance@beta', 'nl');
  reader = await enterPerson('coordinator@beta', 'reader@beta', 'nl');
  absent = await ask('coordinator@beta', 'POST', '/partnerships/beta/people', {
    subject: 'absent-coach',
    name: ABSENT,
    email: 'afwezig@verzonnen.example',
    roles: ['coach'],
    language: 'nl',
    mailFrequency: 'never',
  });
  const company = await registerCompany('coach@beta', 7980, DRAWN);
  const done = await startTrajectory('coach@beta', company, 'Samen leren weven', addDays(TODAY, -300));
  await completeTrajectory('coach@beta', done, addDays(TODAY, -1));
  await startTrajectory('coach@beta', company, OPEN, addDays(TODAY, -10), { coachInCharge: absent.id });
  [controller, coordinator] = await Promise.all([visit(browser), visit(browser)]);
  await signIn(controller, 'controller@agency', '/partnerships/beta/samples');
  await signIn(coordinator, 'coordinator@beta', '/partnerships/beta/trajectories?view=coaches');
});

afterAll(async () => {
  await browser?.close();
});

describe('a controller', () => {
  it('draws a sample of a quarter, sees how it was drawn, and takes it away', async () => {
    const { page } = controller;
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: words.draw, exact: true }).click();
    await dialog.getByRole('button', { name: words.draw, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel(words.scope).selectOption(quarterOf(addDays(TODAY, -1)));
    await dialog.getByRole('radio', { name: words.kinds.share, exact: true }).check({ force: true });
    await dialog.getByLabel(words.percent).fill('100');
    await dialog.getByRole('button', { name: words.draw, exact: true }).click();
    await page.getByText(words.reproduced).waitFor();
    await page.getByRole('link', { name: DRAWN }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByText(list.export.menu, { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: list.export.formats.csv }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(DRAWN);
  });

  it('finds on the trajectory that it was drawn, and the verdict says so', async () => {
    const { page } = controller;
    await page.getByRole('link', { name: 'Samen leren weven' }).click();
    await page
      .getByRole('link', { name: /^steekproef \d/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: texts.verification.titleFor(DRAWN) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: texts.verification.outcomes.accepted, exact: true }).check({ force: true });
    await dialog.getByRole('button', { name: texts.verification.title, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: texts.counting.title.counts })
      .getByText(/steekproef \d/)
      .waitFor();
  });
});

describe('a coach who is away', () => {
  it('has a deputy named by the coordinator, who sees the work among the own', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: deputyTexts.actionFor(ABSENT) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(deputyTexts.who).selectOption({ label: deputy.name });
    await dialog.getByLabel(deputyTexts.from).fill(String(TODAY));
    await dialog.getByLabel(deputyTexts.to).fill(String(addDays(TODAY, -1)));
    await dialog.getByRole('button', { name: deputyTexts.name, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel(deputyTexts.to).fill(String(addDays(TODAY, 7)));
    await dialog.getByRole('button', { name: deputyTexts.name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(new RegExp(`door ${deputy.name}`)).waitFor();
    const shown = async () => {
      await page.goto(`/partnerships/beta/trajectories?coachInCharge=${deputy.id}`);
      return page.getByRole('row', { name: new RegExp(OPEN) }).textContent();
    };
    await expect.poll(shown, PATIENCE).toContain(deputyTexts.inPlaceOf(ABSENT));
  });
});

describe('somebody else who is away', () => {
  const card = () => coordinator.page.getByRole('region', { name: deputyTexts.card, exact: true });

  it('has a deputy named by who manages the person, who then has the same rights and reads for whom', async () => {
    const { page } = coordinator;
    await page.goto(`/partnerships/beta/people/${finance.id}`);
    await card().getByRole('button', { name: deputyTexts.name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(deputyTexts.who).selectOption({ label: reader.name });
    await dialog.getByLabel(deputyTexts.from).fill(String(TODAY));
    await dialog.getByLabel(deputyTexts.to).fill(String(addDays(TODAY, 7)));
    await dialog.getByRole('button', { name: deputyTexts.name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await card().getByText(reader.name).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const instead = await visit(browser);
    await signIn(instead, 'reader@beta', '/partnerships/beta');
    await instead.page.getByText(`U vervangt ${finance.name} als`, { exact: false }).waitFor();
    await instead.page.getByRole('link', { name: nl.access.navigation.budget, exact: true }).first().waitFor();
    expect(await violationsOn(instead.page)).toEqual([]);
  });

  it('has none any more once that is ended: the next sign-in gives the own rights alone', async () => {
    await card().getByRole('button', { name: deputyTexts.end }).click();
    await card().getByText(deputyTexts.nobody).waitFor();
    const after = await visit(browser);
    await signIn(after, 'reader@beta', '/partnerships/beta');
    await after.page.getByRole('link', { name: nl.access.navigation.companies, exact: true }).first().waitFor();
    expect(await after.page.getByRole('link', { name: nl.access.navigation.budget, exact: true }).count()).toBe(0);
  });
});
