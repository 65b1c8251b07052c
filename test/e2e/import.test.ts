import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatEnterpriseNumber } from '../../shared/company/shown-number.ts';
import { document as texts } from '../../web/src/i18n/nl/document.ts';
import { errors } from '../../web/src/i18n/nl/errors.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import {
  enterpriseNumber,
  extractFiles,
  type FictionalCompany,
  fictionalCompany,
} from '../company/fictional-extract.ts';
import { registerCompany } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { company } = nl;

const GOOD = 60;
const FIRST = 2000;
const KNOWN = FIRST;
const BRUSSELS = { zipcode: '1000', municipality: 'Brussel' };

/** Sixty companies that can land, of which one is there already; one outside Flanders; one whose number cannot be. */
const EXTRACT: readonly FictionalCompany[] = [
  ...Array.from({ length: GOOD }, (_, place) => fictionalCompany(FIRST + place)),
  fictionalCompany(FIRST + 900, {
    seat: BRUSSELS,
    establishments: fictionalCompany(FIRST + 900).establishments.map((one) => ({ ...one, address: BRUSSELS })),
  }),
  fictionalCompany(FIRST + 901, { number: '1999.999.999' }),
];
const EARLIER = 'Werkhuizen die er al waren';

let browser: Browser;
let coordinator: Visitor;

const task = () => coordinator.page.getByRole('listitem').filter({ hasText: 'enterprise.csv' });
const figure = (name: string) =>
  task().getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]').textContent();

beforeAll(async () => {
  browser = await openBrowser();
  await registerCompany('coach@gamma', KNOWN, EARLIER);
  coordinator = await visit(browser);
  await signIn(coordinator, 'coordinator@gamma', '/partnerships/gamma/companies');
});

afterAll(async () => {
  await browser?.close();
});

describe('the import of companies from an extract', () => {
  it('asks for files first', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: company.list.import, exact: true }).first().click();
    await page.getByRole('button', { name: texts.start, exact: true }).click();
    await page.getByRole('alert').getByText(errors.required).waitFor();
  });

  it('uploads the files of an extract and shows how far it is, to the end', async () => {
    const { page } = coordinator;
    const files = [...extractFiles(EXTRACT)].map(([name, buffer]) => ({ name, mimeType: 'text/csv', buffer }));
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('button', { name: texts.start, exact: true }).click();
    await task().getByText(texts.statuses.done, { exact: true }).waitFor({ timeout: 90_000 });
    const all = String(EXTRACT.length);
    await task().getByText(texts.progress(all, all)).waitFor();
    expect(await figure(texts.landed)).toBe(String(GOOD - 1));
    expect(await figure(texts.unchanged)).toBe('1');
    expect(await figure(texts.refused)).toBe('2');
  });

  it('gives back what did not land, with the reason, as a file', async () => {
    const report = task().getByRole('button', { name: /^Verslag/ });
    const [download] = await Promise.all([coordinator.page.waitForEvent('download'), report.click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const rows: string[][] = parse(await readFile(await download.path()), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    const text = rows.map((row) => row.join(' ')).join('\n');
    expect(text).toContain(formatEnterpriseNumber(enterpriseNumber(FIRST + 900)));
    expect(text).toContain('1999.999.999');
    expect(text).not.toContain(formatEnterpriseNumber(enterpriseNumber(FIRST + 1)));
  });

  it('leaves what landed in the list, and what was there as it was', async () => {
    const { page, complaints } = coordinator;
    await page.goto('/partnerships/gamma/companies');
    const search = page.getByLabel(company.list.search);
    await search.fill(`Verzonnen Werkhuizen ${FIRST + 59}`);
    await page
      .getByRole('row')
      .filter({ hasText: formatEnterpriseNumber(enterpriseNumber(FIRST + 59)) })
      .waitFor({ timeout: 90_000 });
    await search.fill(enterpriseNumber(KNOWN));
    await page.getByRole('row').filter({ hasText: EARLIER }).getByRole('link').click();
    await page.getByText(company.view.origins.typed).waitFor();
    expect(complaints).toEqual([]);
  });
});
