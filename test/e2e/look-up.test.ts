import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../web/src/i18n/nl/look-up.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { fictionalCompany } from '../company/fictional-extract.ts';
import { extractFolder } from '../company/look-up/desk.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { form, sme, list } = nl.company;
const FIRST = 7700;
const NAME = 'Nevelhorst Kartonnage';
const AS_OF = lookUp.asOf.kbo('01/10/2026');

let browser: Browser;
let coach: Visitor;
let hand: Hand;

const hit = (name: string) => coach.page.getByRole('list', { name: lookUp.hits }).getByRole('button', { name });
const answer = (name: string) => coach.page.getByRole('region', { name: lookUp.eligibility(name) });

beforeAll(async () => {
  const folder = await extractFolder(
    [fictionalCompany(FIRST, { name: NAME }), fictionalCompany(FIRST + 1, { name: 'Nevelhorst Bakkerij' })],
    { day: '01-10-2026' },
  );
  expect(await runCommand('kbo-load', folder)).toContain('2 enterprises read: 2 written');
  await rm(folder, { recursive: true });
  await registerCompany('coach@beta', FIRST + 1, 'Nevelhorst Bakkerij');
  browser = await openBrowser();
  coach = await visit(browser, 'phone');
  hand = new Hand(coach.page);
});

afterAll(async () => {
  await browser?.close();
});

describe('a company that the KBO knows', () => {
  it('is refused before anything is typed when it is here already', async () => {
    await signIn(coach, 'coach@beta', '/partnerships/beta/companies');
    await hand.follow(list.register);
    await hand.type(lookUp.search, 'nevelhorst');
    await hand.tap(hit('Nevelhorst Bakkerij'));
    await answer('Nevelhorst Bakkerij').getByText(lookUp.findings.alreadyHere()).waitFor();
    await answer('Nevelhorst Bakkerij').getByRole('link', { name: lookUp.openCompany }).waitFor();
  });

  it('fills in the form, which says where each part comes from', async () => {
    await hand.type(lookUp.search, 'nevelhorst');
    await hand.tap(hit(NAME));
    // The answer comes after the choice.
    await expect
      .poll(async () => {
        const lines = await answer(NAME).getByRole('listitem').allTextContents();
        return lines.map((line) => line.split(' ', 1)[0]);
      }, PATIENCE)
      .toEqual(['in', 'in', 'in', 'in', 'kijk']);
    const name = coach.page.getByRole('textbox', { name: form.name, exact: true });
    await expect.poll(() => name.inputValue(), PATIENCE).toBe(NAME);
    expect(await coach.page.getByLabel(form.postalCode).first().inputValue()).toBe('9000');
    await coach.page.getByText(form.more).tap();
    // Name, establishments, seat, legal form, activity.
    await expect.poll(() => coach.page.getByText(AS_OF).count(), PATIENCE).toBe(5);
    await name.fill(`${NAME} bv`);
    await expect.poll(() => coach.page.getByText(AS_OF).count(), PATIENCE).toBe(4);
  });

  it('is registered with one choice more, and five fields less to type', async () => {
    const width = await coach.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await hand.choose(form.sme, sme.yes);
    await hand.press(form.registerButton);
    await coach.page.getByRole('heading', { name: `${NAME} bv` }).waitFor();
    await coach.page.getByText(/^25110 /).waitFor();
    // The name was overtyped: it is the coach's own.
    const kept = [form.legalForm, form.seat, form.establishments, form.activity].join(', ');
    await coach.page.getByText(`${kept}: ${AS_OF}`).waitFor();
    expect(coach.complaints).toEqual([]);
    expect([...hand.tally.fields]).toEqual([lookUp.search, form.sme]);
  });
});
