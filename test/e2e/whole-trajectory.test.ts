import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document as documentWords } from '../../web/src/i18n/nl/document.ts';
import { engagement } from '../../web/src/i18n/nl/engagement.ts';
import { lookUp } from '../../web/src/i18n/nl/look-up.ts';
import { plan } from '../../web/src/i18n/nl/plan.ts';
import { support } from '../../web/src/i18n/nl/support.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { fictionalCompany } from '../company/fictional-extract.ts';
import { extractFolder } from '../company/look-up/desk.ts';
import { PNG } from '../document/office-files.ts';
import { drawSignature } from '../support/browser/draw.ts';
import { Hand } from '../support/browser/hand.ts';
import { enterPerson } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const { company: companyTexts, trajectory: texts, general } = nl;
const INDEX = 7720;
const COMPANY = 'Windhaver Drogisterij';
const ACTION = 'taken herverdelen (task carving)';
const GOAL = 'Twee rollen die men in een week leert';

let browser: Browser;
let coach: Visitor;
let hand: Hand;

const page = () => coach.page;
const dialog = () => page().getByRole('dialog');
const heading = (name: string | RegExp) => page().getByRole('heading', { name }).first();

const enterPhase = async (phase: 'plan' | 'implementation' | 'completed'): Promise<void> => {
  const name = texts.enterPhase(texts.phases[phase]);
  await hand.press(name);
  await hand.within(dialog()).press(name);
  await dialog().waitFor({ state: 'detached' });
};

beforeAll(async () => {
  const folder = await extractFolder([fictionalCompany(INDEX, { name: COMPANY })], { day: '01-10-2026' });
  await runCommand('kbo-load', folder);
  await rm(folder, { recursive: true });
  browser = await openBrowser();
  await enterPerson('coordinator@gamma', 'coach@gamma', 'nl');
  coach = await visit(browser, 'phone');
  hand = new Hand(coach.page);
  await signIn(coach, 'coach@gamma');
});

afterAll(async () => {
  await browser?.close();
});

describe('a whole trajectory, by a coach with a phone', () => {
  it('begins with a company that the look-up fills in', async () => {
    await hand.follow(companyTexts.list.register);
    await hand.type(lookUp.search, 'windhaver');
    await hand.tap(page().getByRole('list', { name: lookUp.hits }).getByRole('button', { name: COMPANY }));
    await hand.choose(companyTexts.form.sme, companyTexts.sme.yes);
    await hand.press(companyTexts.form.registerButton);
    await heading(COMPANY).waitFor();
  });

  it('starts from the company, with a theme and what one wants to reach', async () => {
    await hand.follow(companyTexts.view.startTrajectory);
    await hand.pick(texts.form.leadSource, 'VDAB');
    await hand.tap(page().getByText(texts.form.more, { exact: true }));
    await hand.choose(texts.form.themes, 'arbeidsorganisatie');
    await hand.choose(texts.form.resultDimensions, texts.form.resultHints.inclusion);
    await hand.press(texts.start);
    await heading(texts.counting.title.not).waitFor();
  });

  it('is signed for by the company, with a finger', async () => {
    await hand.follow(engagement.sign);
    await hand.type(engagement.name, 'Wiebke Verzonnen');
    await hand.pick(engagement.role, companyTexts.form.contactRoles.employer);
    await drawSignature(page());
    await hand.press(engagement.confirm);
    await heading(texts.counting.title.not).waitFor();
  });

  it('has its visit logged', async () => {
    await hand.follow(support.log);
    await hand.tap(page().getByRole('checkbox', { name: support.audiences.employer, exact: true }));
    await hand.tap(page().getByRole('radio', { name: support.durations['120'], exact: true }));
    await hand.press(general.save);
    await page()
      .getByText(support.total(support.hours(120), 1))
      .waitFor();
  });

  it('has a plan with one action and its goal', async () => {
    await hand.press(texts.actions.add);
    const adding = hand.within(dialog());
    await adding.pick(texts.actions.intervention, `${ACTION} (structureel)`);
    await adding.choose(texts.actions.level, texts.actions.levels.workOrganisation);
    await adding.tap(dialog().getByText(plan.more, { exact: true }));
    hand.tally.fields.add(plan.goal);
    await dialog().getByRole('textbox', { name: plan.goal }).fill(GOAL);
    await adding.press(texts.actions.add);
    await dialog().waitFor({ state: 'detached' });
    await enterPhase('plan');
  });

  it('is carried out, shown by a photo, and completed: its company counts', async () => {
    await enterPhase('implementation');
    await page()
      .getByRole('button', { name: new RegExp(`^${texts.actions.setStatus}: `) })
      .first()
      .waitFor();
    await hand.tap(
      page()
        .getByRole('button', { name: new RegExp(`^${texts.actions.setStatus}: `) })
        .first(),
    );
    await hand.within(dialog()).press(texts.actions.setStatus);
    await dialog().waitFor({ state: 'detached' });
    await hand.tap(
      page()
        .getByRole('button', { name: new RegExp(`^${texts.evidence.add}: `) })
        .first(),
    );
    const proving = hand.within(dialog());
    await proving.choose(texts.evidence.kind, texts.evidence.kinds.photo);
    hand.tally.fields.add(documentWords.file.label);
    const photo = { name: 'werkpost.png', mimeType: 'image/png', buffer: PNG };
    await dialog().getByLabel(documentWords.file.label).first().setInputFiles(photo);
    await proving.press(texts.evidence.add);
    await dialog().waitFor({ state: 'detached' });
    await enterPhase('completed');
    await heading(texts.counting.title.counts).waitFor();
  });

  it('asked for twelve fields, a signature and twenty-nine taps at most', () => {
    expect([...hand.tally.fields], `${[...hand.tally.fields]}`).toHaveLength(12);
    expect(hand.tally.taps).toBeLessThanOrEqual(29);
    expect(coach.complaints).toEqual([]);
  });
});
