import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyView } from '../../shared/company/schema.ts';
import { INTERVENTIONS } from '../../shared/reference/interventions.ts';
import { referral } from '../../web/src/i18n/nl/referral.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import { day } from '../trajectory/samples.ts';

const { general } = nl;
const { fields } = referral;
const ORGANISATION = 'VDAB Mechelen';
const TITLE = referral.to('jobcoaching', ORGANISATION);
const ACTION = 'Jobcoach op de vloer';

let browser: Browser;
let company: CompanyView;
let coach: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  company = await registerCompany('coach@beta', 7960, 'Kuiperij Het Doorgegeven Vat');
  const trajectory = await startTrajectory('coach@beta', company, 'Blijven werken', day('2026-02-02'));
  await ask('coach@beta', 'POST', `/partnerships/beta/trajectories/${trajectory.id}/actions`, {
    title: ACTION,
    intervention: 'on-the-job-training',
    level: 'workFloor',
    structural: false,
    companyIds: [company.id],
    status: 'planned',
    on: day('2026-03-02'),
    expectedVersion: trajectory.version,
  });
  coach = await visit(browser, 'phone');
  await signIn(coach, 'coach@beta', `/partnerships/beta/companies/${company.id}`);
});

afterAll(async () => {
  await browser?.close();
});

const card = () => coach.page.getByRole('region', { name: referral.title });
const dialog = () => coach.page.getByRole('dialog');

describe('a referral, on a phone', () => {
  it('says at its fields what is missing, and keeps what was filled in', async () => {
    await card().getByRole('button', { name: referral.add }).tap();
    const hand = new Hand(dialog());
    await hand.type(fields.to, ORGANISATION);
    await hand.press(referral.add);
    await dialog().getByRole('alert').waitFor();
    expect(await dialog().getByLabel(fields.to).inputValue()).toBe(ORGANISATION);
  });

  it('that another framework pays is found beside an action about the same activity', async () => {
    const hand = new Hand(dialog());
    await hand.pick(fields.instrument, 'jobcoaching');
    await hand.type(fields.on, '2026-03-10');
    await hand.choose(fields.fundedElsewhere, referral.yes);
    await dialog().getByText(referral.neverClaimable).waitFor();
    await hand.pick(fields.intervention, INTERVENTIONS['on-the-job-training'].nl);
    expect(await violationsOn(coach.page)).toEqual([]);
    await hand.press(referral.add);
    await dialog().waitFor({ state: 'detached' });
    await card().getByText(TITLE).first().waitFor();
    await card().getByText(referral.finding).waitFor();
    await card().getByRole('link', { name: ACTION }).waitFor();
  });

  it('gets an outcome, and goes with a reason', async () => {
    await card()
      .getByRole('button', { name: `${general.change}: ${TITLE}` })
      .tap();
    const hand = new Hand(dialog());
    await hand.choose(fields.outcome, referral.outcomes.started);
    await hand.type(fields.outcomeOn, '2026-03-20');
    await hand.press(general.save);
    await dialog().waitFor({ state: 'detached' });
    await card().getByText(referral.outcomes.started, { exact: false }).first().waitFor();

    await card()
      .getByRole('button', { name: `${general.remove}: ${TITLE}` })
      .tap();
    await new Hand(dialog()).press(general.remove);
    await dialog().getByRole('alert').waitFor();
    await new Hand(dialog()).type(fields.reason, 'Twee keer ingevoerd');
    await new Hand(dialog()).press(general.remove);
    await dialog().waitFor({ state: 'detached' });
    await card().getByText(referral.none).waitFor();
    expect(coach.complaints).toEqual([]);
  });
});
