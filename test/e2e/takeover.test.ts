import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../functions/takeover/read-workbook.ts';
import { formatEnterpriseNumber } from '../../shared/company/shown-number.ts';
import type { RawSheet } from '../../shared/takeover/read-rows.ts';
import { takeover as texts } from '../../web/src/i18n/nl/takeover.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { enterpriseNumber } from '../company/fictional-extract.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import {
  adaptationRow,
  companyRow,
  establishmentRow,
  type Filled,
  phaseRows,
  sheetsOf,
  trajectoryRow,
  workbookOf,
} from '../takeover/workbooks.ts';

const { company, trajectory } = nl;

const INDEX = 7301;
const NAME = `Overgenomen ${INDEX}`;
const FILLED: Filled = {
  companies: [companyRow(INDEX)],
  establishments: [establishmentRow(INDEX)],
  trajectories: [trajectoryRow(INDEX)],
  phases: phaseRows(INDEX),
  adaptations: [adaptationRow(INDEX)],
  amounts: [],
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let coordinator: Visitor;
let template: readonly RawSheet[];

/** The downloaded template with these rows typed below its headers. */
const filledIn = async (filled: Filled): Promise<Buffer> => {
  const typed = sheetsOf(filled);
  const sheets = template.map(({ name, cells }) => {
    const rows = typed.find((sheet) => sheet.name === name)?.cells.slice(1) ?? [];
    return { name, cells: [...cells, ...rows] };
  });
  return Buffer.from(await workbookOf(sheets));
};

const check = async (filled: Filled): Promise<void> => {
  const { page } = coordinator;
  const buffer = await filledIn(filled);
  await page.locator('input[type=file]').setInputFiles({ name: 'dossiers.xlsx', mimeType: XLSX, buffer });
  await page.getByRole('button', { name: texts.check, exact: true }).click();
};

beforeAll(async () => {
  browser = await openBrowser();
  coordinator = await visit(browser);
  await signIn(coordinator, 'coordinator@gamma', '/partnerships/gamma/targets');
});

afterAll(async () => {
  await browser?.close();
});

describe('running files taken over', () => {
  it('begins with the template', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: texts.link, exact: true }).click();
    const button = page.getByRole('button', { name: texts.template, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('overname.xlsx');
    template = await readWorkbook(await readFile(await download.path()));
    expect(template.map(({ name }) => name)).toContain('Ondernemingen');
  });

  it('shows a mistake at its sheet, row and column, and offers nothing to take over', async () => {
    const { page } = coordinator;
    await check({ ...FILLED, companies: [companyRow(INDEX, { sme: 'misschien' })] });
    const row = page.getByRole('row').filter({ hasText: 'Ondernemingen' }).filter({ hasText: 'misschien' });
    await row.waitFor({ timeout: 60_000 });
    expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['2', 'Kmo', texts.blocking]));
    expect(await page.getByRole('button', { name: texts.carryOut, exact: true }).count()).toBe(0);
  });

  it('of a file that is right shows what would come in, and takes it over', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: texts.again, exact: true }).click();
    await check({ ...FILLED, reconciliation: [{ span: '2024/Q4', accepted: 1 }] });
    await page.getByRole('heading', { name: texts.ready }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: texts.carryOut, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: texts.carryOut, exact: true }).click();
    await page.getByRole('heading', { name: texts.done }).waitFor({ timeout: 60_000 });
  });

  it('leaves the company counted, and says where it comes from', async () => {
    const { page, complaints } = coordinator;
    await page.goto('/partnerships/gamma/companies');
    await page.getByLabel(company.list.search).fill(enterpriseNumber(INDEX));
    const row = page.getByRole('row').filter({ hasText: formatEnterpriseNumber(enterpriseNumber(INDEX)) });
    await row.filter({ hasText: company.stages.counted }).waitFor({ timeout: 90_000 });
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: NAME }).waitFor();
    await page.getByText(`${texts.takenOver} · O-${INDEX}`).waitFor();
    await page.getByRole('link', { name: `Traject ${INDEX}` }).click();
    await page.getByText(`${texts.takenOver} · T-${INDEX}`).waitFor();
    await page.getByText(trajectory.phases.completed).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
