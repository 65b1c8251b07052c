import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { MOTIVES } from '../../shared/reference/motives.ts';
import { PRECONDITIONS } from '../../shared/reference/preconditions.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { engagement } from '../../web/src/i18n/nl/engagement.ts';
import { errors } from '../../web/src/i18n/nl/errors.ts';
import { intake } from '../../web/src/i18n/nl/intake.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { drawSignature } from '../support/browser/draw.ts';
import { Hand, type Tally } from '../support/browser/hand.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { general } = nl;
const COACH = 'promotor@alfa';
const SIGNER = 'Wiebke Verzonnen';

let browser: Browser;
let coach: Visitor;
let hand: Hand;
let trajectory: TrajectoryView;

const page = () => coach.page;
const section = (name: string) => page().getByRole('region', { name });
const noScrollingSideways = async () =>
  expect(await page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

const tallyOf = ({ fields, taps }: Tally) => ({ fields: fields.size, taps });

beforeAll(async () => {
  browser = await openBrowser();
  const company = await registerCompany(COACH, 671, 'Drukkerij De Verzonnen Letter');
  trajectory = await startTrajectory(COACH, company, 'Samen aan tafel', isoDate('2026-02-02'));
  coach = await visit(browser, 'phone');
  hand = new Hand(coach.page);
  await signIn(coach, COACH, `/partnerships/alfa/trajectories/${trajectory.id}`);
});

afterAll(async () => {
  await browser?.close();
});

// Signed: 2 fields and one drawing, 2 taps. Intake in two pieces: 3 fields, 5 taps.
describe('a coach at a company, with a phone', () => {
  it('has the engagement signed with a finger', async () => {
    await hand.follow(engagement.sign);
    await page().getByText(engagement.handOver).waitFor();
    await page().getByText('Medegefinancierd door de Europese Unie').first().waitFor();
    await hand.type(engagement.name, SIGNER);
    await hand.pick(engagement.role, nl.company.form.contactRoles.employer);
    await page().getByRole('button', { name: engagement.confirm, exact: true }).tap();
    await page().getByRole('alert').getByText(errors.signatureMissing).waitFor();
    await drawSignature(page());
    await noScrollingSideways();
    await hand.press(engagement.confirm);
    await section(engagement.title).getByText(SIGNER).waitFor();
    expect(tallyOf(hand.tally)).toEqual({ fields: 2, taps: 2 });
    expect(await page().evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(SIGNER);
  });

  it('fills in the intake in two pieces, with a reload in between', async () => {
    hand = new Hand(page());
    await hand.follow(intake.open);
    await hand.press(`${intake.fill}: ${intake.sections.question}`);
    await hand.choose(intake.fields.motives, MOTIVES['hard-to-fill-vacancies'].nl);
    hand.tally.fields.add(intake.fields.vacancies);
    await page().getByLabel(intake.fields.vacancies).fill('4');
    await noScrollingSideways();
    await hand.press(general.save);
    await section(intake.sections.question).getByText(intake.filledIn, { exact: true }).waitFor();

    await hand.press(`${intake.fill}: ${intake.sections.preconditions}`);
    await hand.choose(intake.fields.preconditions, PRECONDITIONS.transport.nl);
    await expect
      .poll(() => page().evaluate(() => JSON.stringify({ ...localStorage })), PATIENCE)
      .toContain('transport');
    const asked = page()
      .waitForEvent('dialog')
      .then((dialog) => dialog.accept());
    await page().reload();
    await asked;
    await section(intake.sections.preconditions).getByText(general.draftRestored).waitFor();
    await section(intake.sections.question).getByText(MOTIVES['hard-to-fill-vacancies'].nl).waitFor();
    await hand.press(general.save);
    await section(intake.sections.preconditions).getByText(intake.filledIn, { exact: true }).waitFor();
    await section(intake.sections.preconditions).getByText(PRECONDITIONS.transport.nl).waitFor();
    expect(tallyOf(hand.tally)).toEqual({ fields: 3, taps: 5 });
    expect(coach.complaints).toEqual([]);
  });
});
