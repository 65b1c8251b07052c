import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditActions } from '../../web/src/i18n/nl/audit-actions.ts';
import { errors } from '../../web/src/i18n/nl/errors.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { enterpriseNumber, establishmentNumber } from '../company/fictional-extract.ts';
import { Hand } from '../support/browser/hand.ts';
import { extend } from '../support/browser/money-records.ts';
import { enterPerson, setTarget } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { accountNamed } from '../support/browser/system.ts';
import { openBrowser, PATIENCE, type Visitor, visit, waitForFocus } from '../support/browser/visitor.ts';

const { company: companyTexts, trajectory: texts, figures } = nl;

const COMPANY = 'Schrijnwerkerij De Verzonnen Beitel';
const COMPANY_INDEX = 501;
const TITLE = `Arbeidsorganisatie: ${COMPANY}`;
const ACTION = 'Taken herverdelen (task carving)';
const TARGET = 40;

let browser: Browser;
let coach: Visitor;
let manager: Visitor;
let hand: Hand;

const dialog = () => coach.page.getByRole('dialog');
const heading = (name: string | RegExp) => coach.page.getByRole('heading', { name, exact: true });

/** `0 van 40 ondernemingen gerealiseerd` */
const headline = async (path: string): Promise<string> => {
  await coach.page.goto(path);
  const title = heading(/ondernemingen gerealiseerd$/);
  await title.waitFor();
  return (await title.textContent()) ?? '';
};

const agencyRow = async (): Promise<string> => {
  await manager.page.goto('/agency');
  const row = manager.page.getByRole('listitem').filter({ hasText: figures.agency.open('alfa') });
  return (await row.textContent()) ?? '';
};

const enterPhase = async (phase: 'plan' | 'implementation' | 'completed'): Promise<void> => {
  const name = texts.enterPhase(texts.phases[phase]);
  await hand.press(name);
  await hand.within(dialog()).press(name);
  await dialog().waitFor({ state: 'detached' });
};

beforeAll(async () => {
  browser = await openBrowser();
  await extend('programme-manager@agency', 'alfa');
  for (const period of [1, 2]) await setTarget('programme-manager@agency', 'alfa', period, TARGET);
  await enterPerson('coordinator@alfa', 'coach@alfa', 'nl');
  [coach, manager] = await Promise.all([visit(browser, 'phone'), visit(browser)]);
  hand = new Hand(coach.page);
});

afterAll(async () => {
  await browser?.close();
});

describe('the main job, by a coach with a phone', () => {
  it('begins at a home that says how many companies are realised', async () => {
    await signIn(coach, 'coach@alfa');
    await signIn(manager, 'programme-manager@agency');
    expect(await headline('/')).toBe(figures.headline.ofTarget('0', String(TARGET)));
    expect(await agencyRow()).toContain(`${figures.agency.realisedOfTarget}: 0 / ${TARGET}`);
  });

  it('is told what is wrong with the numbers, and brought to each', async () => {
    await hand.follow(companyTexts.list.register);
    await hand.type(companyTexts.form.enterpriseNumber, '0900.000.001');
    await hand.type(companyTexts.form.establishmentNumber, '2.000.000.001');
    await hand.press(companyTexts.form.registerButton);

    const summary = coach.page.getByRole('alert');
    await waitForFocus(summary);
    const wrong = `${companyTexts.form.enterpriseNumber}: ${errors.checkDigits}`;
    await hand.tap(summary.getByRole('link', { name: wrong }));
    const field = coach.page.getByLabel(companyTexts.form.enterpriseNumber, { exact: true });
    await waitForFocus(field);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('registers a company', async () => {
    await hand.type(companyTexts.form.enterpriseNumber, enterpriseNumber(COMPANY_INDEX));
    await hand.type(companyTexts.form.name, COMPANY);
    await hand.choose(companyTexts.form.sme, companyTexts.sme.yes);
    await hand.type(companyTexts.form.establishmentNumber, establishmentNumber(COMPANY_INDEX));
    await hand.type(companyTexts.form.postalCode, '2800');
    await hand.press(companyTexts.form.registerButton);
    await heading(COMPANY).waitFor();
  });

  it('starts a trajectory from the company, in its intake since today', async () => {
    await hand.follow(companyTexts.view.startTrajectory);
    const inCharge = coach.page.getByLabel(texts.form.coach).locator('option:checked');
    await expect.poll(() => inCharge.textContent(), PATIENCE).toBe(accountNamed('coach@alfa').person);
    await hand.pick(texts.form.leadSource, 'VDAB');
    await hand.tap(coach.page.getByText(texts.form.more, { exact: true }));
    await hand.choose(texts.form.themes, 'arbeidsorganisatie');
    // Its title follows from the theme and the company.
    expect(await coach.page.getByLabel(texts.form.title).inputValue()).toBe(TITLE);
    await hand.choose(texts.form.resultDimensions, texts.form.resultHints.inclusion);
    await hand.press(texts.start);
    await heading(TITLE).waitFor();
    await heading(texts.counting.title.not).waitFor();
  });

  it('agrees on a plan with one action', async () => {
    await hand.press(texts.actions.add);
    const adding = hand.within(dialog());
    await adding.pick(texts.actions.intervention, 'taken herverdelen (task carving) (structureel)');
    await adding.choose(texts.actions.level, texts.actions.levels.workOrganisation);
    await adding.press(texts.actions.add);
    await heading(ACTION).waitFor();
    await enterPhase('plan');
  });

  it('carries it out, shows that it is there, and completes', async () => {
    await enterPhase('implementation');
    await hand.press(`${texts.actions.setStatus}: ${ACTION}`);
    const implemented = dialog().getByRole('radio', { name: texts.actions.statuses.implemented });
    expect(await implemented.isChecked()).toBe(true);
    await hand.within(dialog()).press(texts.actions.setStatus);
    await hand.press(`${texts.evidence.add}: ${ACTION}`);
    const proving = hand.within(dialog());
    await proving.choose(texts.evidence.kind, texts.evidence.kinds.photo);
    await proving.type(texts.evidence.reference, 'Map 4, foto 12');
    await proving.press(texts.evidence.add);
    await enterPhase('completed');
    await heading(texts.counting.title.counts).waitFor();
  });

  it('asked for twelve fields and twenty taps at most', () => {
    expect([...hand.tally.fields]).toHaveLength(12);
    expect(hand.tally.taps).toBeLessThanOrEqual(20);
  });

  it('moves the dashboards of the partnership and of the agency', async () => {
    const moved = figures.headline.ofTarget('1', String(TARGET));
    await expect.poll(() => headline('/'), PATIENCE).toBe(moved);
    expect(await headline('/partnerships/alfa/dashboard')).toBe(moved);
    await expect.poll(agencyRow, PATIENCE).toContain(`${figures.agency.realisedOfTarget}: 1 / ${TARGET}`);
  });

  it('leaves a list and a history that tell it, and nothing in the console', async () => {
    await coach.page.goto('/partnerships/alfa/companies');
    const row = coach.page.getByRole('row').filter({ hasText: COMPANY });
    await row.getByText(companyTexts.stages.counted).waitFor();
    await row.getByRole('link', { name: COMPANY }).tap();
    await heading(nl.audit.title).waitFor();
    await coach.page.getByText(auditActions['company.registered']).waitFor();
    expect([...coach.complaints, ...manager.complaints]).toEqual([]);
  });
});
