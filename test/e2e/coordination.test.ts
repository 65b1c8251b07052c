import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyView } from '../../shared/company/schema.ts';
import { coordination } from '../../web/src/i18n/nl/coordination.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import { day } from '../trajectory/samples.ts';

const { trajectory: words } = nl;
const INDEX = 7950;
const NAME = 'Loodgieterij De Gedeelde Kraan';
const OWN_TITLE = 'Inwerken met een vaste meter';
const OTHER_TITLE = 'Nederlands in de camionette';
const QUESTION = 'Wij starten in mei met een onthaalplan. Doen jullie dat al?';
const PROPOSAL = 'Gamma doet het onthaal, beta de taal op de werkvloer.';

let browser: Browser;
let ofBeta: CompanyView;
let ofGamma: CompanyView;
let beta: Visitor;
let gamma: Visitor;

/** Each is told as soon as the other's projector stated it: the page asks again by itself. */
const cardOf = ({ page }: Visitor) => page.getByRole('region', { name: coordination.title });

const says = async ({ page }: Visitor, opener: string, kind: string, text: string): Promise<void> => {
  await page.getByRole('button', { name: opener, exact: true }).tap();
  const hand = new Hand(page.getByRole('dialog'));
  await hand.choose(coordination.kind, kind);
  await hand.type(coordination.text, text);
  await hand.press(coordination.send);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

beforeAll(async () => {
  browser = await openBrowser();
  ofBeta = await registerCompany('coach@beta', INDEX, NAME);
  ofGamma = await registerCompany('coach@gamma', INDEX, NAME);
  await startTrajectory('coach@beta', ofBeta, OTHER_TITLE, day('2026-02-02'));
  await startTrajectory('coach@gamma', ofGamma, OWN_TITLE, day('2026-03-02'));
  [beta, gamma] = await Promise.all([visit(browser, 'phone'), visit(browser, 'phone')]);
  await signIn(beta, 'coach@beta', `/partnerships/beta/companies/${ofBeta.id}`);
  await signIn(gamma, 'coach@gamma', `/partnerships/gamma/companies/${ofGamma.id}`);
});

afterAll(async () => {
  await browser?.close();
});

describe('two partnerships that work with one company', () => {
  it('are told of each other how far the other is, and nothing of its file', async () => {
    const card = cardOf(gamma);
    await card.getByText(coordination.partnership('beta')).waitFor();
    await card.getByText(words.phases.intake, { exact: true }).waitFor();
    await cardOf(beta).getByText(coordination.partnership('gamma')).waitFor();
    expect(await gamma.page.getByText(OTHER_TITLE).count()).toBe(0);
    expect(await beta.page.getByText(OWN_TITLE).count()).toBe(0);
    expect(await violationsOn(gamma.page)).toEqual([]);
  });

  it('ask, propose and agree, each from the own side', async () => {
    await says(gamma, coordination.ask, coordination.kinds.message, QUESTION);
    await cardOf(gamma).getByText(coordination.status.waitingForThem).waitFor();

    await beta.page.goto('/partnerships/beta');
    await beta.page.getByRole('link', { name: NAME }).first().tap();
    await cardOf(beta).getByText(QUESTION).waitFor();
    await cardOf(beta).getByText(coordination.status.waitingForUs).waitFor();
    await says(beta, coordination.answer, coordination.kinds.proposal, PROPOSAL);

    await gamma.page.reload();
    await cardOf(gamma).getByText(PROPOSAL).waitFor();
    await gamma.page.getByRole('button', { name: coordination.agree, exact: true }).tap();
    const dialog = gamma.page.getByRole('dialog');
    await dialog.getByText(PROPOSAL).waitFor();
    expect(await violationsOn(gamma.page)).toEqual([]);
    await dialog.getByRole('button', { name: coordination.agree, exact: true }).tap();
    await cardOf(gamma).getByText(coordination.status.agreed, { exact: true }).waitFor();
    expect([...beta.complaints, ...gamma.complaints]).toEqual([]);
  });

  it('are followed by the agency, which sees what was agreed', async () => {
    const agency = await visit(browser);
    await signIn(agency, 'programme-manager@agency', '/agency/shared-companies');
    const row = agency.page.getByRole('row').filter({ hasText: NAME });
    await row.getByText(coordination.status.agreed).waitFor();
    await row.getByText(PROPOSAL).first().waitFor();
    expect(agency.complaints).toEqual([]);
  });
});
