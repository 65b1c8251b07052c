import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, instant } from '../../shared/kernel/dates.ts';
import { overview } from '../../web/src/i18n/nl/overview.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { enterPerson, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import { readWorkbook } from '../support/workbook.ts';

const { list, trajectory } = nl;
const TODAY = dayOf(instant(new Date().toISOString()));
const COMPANY = 'Klompenmakerij De Verzonnen Klomp';
const TITLE = 'Rollen in de klompenmakerij';
const SECOND_COACH = 'Tweede Verzonnen Coach';
const SEARCH = '/partnerships/gamma/trajectories?search=klompenmakrij';

let browser: Browser;
let coordinator: Visitor;
let coach: string;

beforeAll(async () => {
  browser = await openBrowser();
  const inCharge = await enterPerson('coordinator@gamma', 'coach@gamma', 'nl');
  coach = inCharge.name;
  await ask('coordinator@gamma', 'POST', '/partnerships/gamma/people', {
    subject: 'second-coach',
    name: SECOND_COACH,
    email: 'tweede@verzonnen.example',
    roles: ['coach'],
    language: 'nl',
    mailFrequency: 'never',
  });
  const company = await registerCompany('coach@gamma', 3101, COMPANY);
  await startTrajectory('coach@gamma', company, TITLE, TODAY, { coachInCharge: inCharge.id });
  coordinator = await visit(browser);
  await signIn(coordinator, 'coordinator@gamma', SEARCH);
});

afterAll(async () => {
  await browser?.close();
});

describe('the trajectories seen together', () => {
  it('are found with a slip in the search, and move from list to board by the address', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
    await page.getByRole('button', { name: overview.views.board, exact: true }).click();
    await page.waitForURL(/view=board/);
    const intake = page.getByRole('region', { name: trajectory.phases.intake, exact: true });
    await intake.getByRole('link', { name: TITLE, exact: true }).waitFor();
    await intake.getByText(COMPANY, { exact: true }).waitFor();
    await intake.getByText(overview.board.days(0), { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('show one phase at a time on a phone', async () => {
    const { page } = coordinator;
    await page.setViewportSize({ width: 390, height: 844 });
    const shown = page.getByRole('region').filter({ visible: true });
    await page.getByLabel(overview.board.phase, { exact: true }).selectOption('plan');
    await shown.getByText(overview.board.none, { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: TITLE, exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: overview.views.list, exact: true }).click();
    await page.getByText(list.export.menu, { exact: true }).click();
    const panel = await page.getByText(list.export.note, { exact: true }).boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('are taken away as csv and as a workbook', async () => {
    const { page } = coordinator;
    await page.goto(SEARCH);
    await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
    const taken = async (format: string): Promise<Buffer> => {
      const coming = page.waitForEvent('download');
      await page.getByText(list.export.menu, { exact: true }).click();
      await page.getByRole('button', { name: format, exact: true }).click();
      return readFile(await (await coming).path());
    };
    const lines: string[][] = parse(await taken(list.export.formats.csv), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    expect(lines.at(-1)?.slice(0, 3)).toEqual([TITLE, COMPANY, trajectory.phases.intake]);
    const workbook = readWorkbook(await taken(list.export.formats.xlsx));
    expect(workbook.rows.at(-1)?.[0]?.value).toBe(TITLE);
  });

  it('are counted for each coach, and handed over from one to another', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: overview.views.coaches, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: overview.load.title, exact: true }).waitFor();
    const loadOf = (name: string) => page.getByRole('row').filter({ hasText: name });
    await loadOf(coach)
      .getByRole('button', { name: overview.handOver.actionFor(coach), exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: overview.handOver.action, exact: true });
    await dialog.getByRole('checkbox', { name: TITLE, exact: true }).waitFor();
    await send.click();
    await dialog.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel(overview.handOver.to).selectOption({ label: SECOND_COACH });
    await dialog.getByLabel(overview.handOver.reason).fill('Andere verdeling van het werk');
    await send.click();
    await dialog.getByText(overview.handOver.done(1), { exact: true }).waitFor();
    await dialog.getByRole('button', { name: overview.handOver.close, exact: true }).last().click();
    await loadOf(SECOND_COACH).waitFor();
    expect(coordinator.complaints).toEqual([]);
  });
});
