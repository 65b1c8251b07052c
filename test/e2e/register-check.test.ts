import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditActions } from '../../web/src/i18n/nl/audit-actions.ts';
import { registerCheck as texts } from '../../web/src/i18n/nl/register-check.ts';
import { fictionalCompany } from '../company/fictional-extract.ts';
import { extractFolder } from '../company/look-up/desk.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const INDEX = 7820;
const [BEFORE, AFTER] = ['Windroos Weverij', 'Getouw Textiel'];

let browser: Browser;
let coach: Visitor;
let hand: Hand;

const page = () => coach.page;
const dialog = () => page().getByRole('dialog');
const card = () => page().getByRole('region', { name: texts.title });
const registered = () => ({ address: { zipcode: '2800', municipality: 'Mechelen' } });

beforeAll(async () => {
  await registerCompany('coach@beta', INDEX, BEFORE);
  const { establishments, ...company } = fictionalCompany(INDEX, { name: AFTER });
  const folder = await extractFolder(
    [{ ...company, establishments: establishments.map(({ number }) => ({ number, ...registered() })) }],
    { day: '01-11-2026' },
  );
  await runCommand('kbo-load', folder, '--part');
  await rm(folder, { recursive: true });
  await runCommand('job', 'register-check', '--store', 'beta');
  browser = await openBrowser();
  coach = await visit(browser, 'phone');
  hand = new Hand(coach.page);
});

afterAll(async () => {
  await browser?.close();
});

describe('a company that the KBO says something else of', () => {
  it('stands in the list of those to look at', async () => {
    await signIn(coach, 'coach@beta', '/partnerships/beta/companies?register=differs');
    await page().getByRole('link', { name: BEFORE }).waitFor();
    await hand.follow(BEFORE);
    await card().getByText(`${texts.here}: ${BEFORE}`).waitFor();
    await card().getByText(`${texts.register}: ${AFTER}`).waitFor();
  });

  it('takes over the name, and agrees with the KBO', async () => {
    await hand.press(`${texts.takeOver}: ${texts.kinds.name}`);
    await hand.within(dialog()).press(texts.takeOver);
    await page().getByRole('heading', { name: AFTER }).waitFor();
    await card().waitFor({ state: 'detached' });
    await page().getByText(auditActions['company.registerTakenOver']).waitFor();
    const width = await page().evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(coach.complaints).toEqual([]);
  });
});
