import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyView } from '../../shared/company/schema.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { companyAddress as address } from '../../web/src/i18n/nl/company-address.ts';
import { confirmation } from '../../web/src/i18n/nl/confirmation.ts';
import { document as documentWords } from '../../web/src/i18n/nl/document.ts';
import { errors } from '../../web/src/i18n/nl/errors.ts';
import { reasons } from '../../web/src/i18n/nl/reasons.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { PNG } from '../document/office-files.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { linksOf, mailsAt } from '../support/browser/mails.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import { day } from '../trajectory/samples.ts';

const { company: texts } = nl;
const CONTACT = 'wim@verzonnen.example';
const NAME = 'Drukkerij Bevestigd Ja';
/** SES's own address whose mails come back. */
const GONE = 'bounce@simulator.amazonses.com';
const ADAPTATION = 'Taken herverdeeld in de binderij';

let browser: Browser;
let coach: Visitor;
let company: CompanyView;
let trajectory: TrajectoryView;
let link: string;

const onTheTrajectory = (text: string) => coach.page.getByText(text, { exact: true }).first();

beforeAll(async () => {
  browser = await openBrowser();
  company = await registerCompany('coach@beta', 7900, NAME);
  trajectory = await startTrajectory('coach@beta', company, 'Roosters op maat', day('2026-03-02'));
  await ask('coach@beta', 'POST', `/partnerships/beta/trajectories/${trajectory.id}/actions`, {
    title: ADAPTATION,
    level: 'workFloor',
    structural: true,
    companyIds: [company.id],
    status: 'implemented',
    on: day('2026-04-01'),
    expectedVersion: trajectory.version,
  });
  coach = await visit(browser, 'phone');
  await signIn(coach, 'coach@beta', `/partnerships/beta/trajectories/${trajectory.id}`);
});

afterAll(async () => {
  await browser?.close();
});

describe('a company that is asked to confirm what was done', () => {
  it('gets a link by mail, with the text that the coach saw first', async () => {
    const { page } = coach;
    const before = (await mailsAt(CONTACT)).length;
    await page.getByRole('button', { name: `${confirmation.ask}: ${NAME}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('region', { name: confirmation.preview }).getByText(ADAPTATION).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: confirmation.send, exact: true }).click();
    await onTheTrajectory(confirmation.states.open).waitFor();
    const mails = await mailsAt(CONTACT);
    expect(mails).toHaveLength(before + 1);
    const mail = mails.at(-1);
    [link = ''] = mail ? linksOf(mail).text : [];
    expect(link).toContain('/bevestiging/beta#');
  });

  it('confirms on a phone, without signing in, once', async () => {
    const visitor = await visit(browser, 'phone');
    const { page } = visitor;
    await page.goto(link);
    await page.getByText(ADAPTATION).waitFor();
    await page.getByRole('button', { name: confirmation.page.confirm }).click();
    await page.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel(confirmation.page.role).selectOption({ label: texts.form.contactRoles.hr });
    await page.getByRole('button', { name: confirmation.page.confirm }).click();
    await page.getByRole('status').getByText(confirmation.page.confirmed).waitFor();
    await page.reload();
    await page.getByText(reasons.confirmationLinkOfNoUse).waitFor();
  });

  it('has given evidence by it, which the coach finds with who answered and when', async () => {
    await coach.page.reload();
    await onTheTrajectory(confirmation.states.confirmed).waitFor();
    const now: TrajectoryView = await ask('coach@beta', 'GET', `/partnerships/beta/trajectories/${trajectory.id}`);
    expect(now.evidence.map(({ kind }) => kind)).toEqual(['companyConfirmation']);
    const counting = now.participants[0]?.counting.requirements;
    expect(counting?.find(({ code }) => code === 'evidence')?.met).toBe(true);
    expect(coach.complaints).toEqual([]);
  });

  it('may sign a paper instead, which the coach adds from the same place', async () => {
    const { page } = coach;
    await page.getByRole('button', { name: `${confirmation.paper}: ${NAME}` }).click();
    const dialog = page.getByRole('dialog');
    const kind = nl.trajectory.evidence.kinds.companyConfirmation;
    expect(await dialog.getByRole('radio', { name: kind, exact: true }).isChecked()).toBe(true);
    const paper = { name: 'ondertekend.png', mimeType: 'image/png', buffer: PNG };
    await dialog.getByLabel(documentWords.file.label).first().setInputFiles(paper);
    await dialog.getByRole('button', { name: nl.trajectory.evidence.add, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `${documentWords.file.show}: ${paper.name}` }).waitFor();
  });

  it('is not reached when the mail comes back: the coach reads what to do, and takes the question back', async () => {
    const { page } = coach;
    const { enterpriseNumber, name, establishments, contacts = [] } = company;
    await ask('coach@beta', 'PUT', `/partnerships/beta/companies/${company.id}`, {
      company: {
        enterpriseNumber,
        name,
        sme: 'yes',
        establishments: establishments.map(({ number, address: { postalCode } }) => ({
          number,
          address: { postalCode },
        })),
        contacts: contacts.map(({ id, name: person, role }) => ({ id, name: person, role, email: GONE })),
      },
      expectedVersion: company.version,
    });
    await page.getByRole('button', { name: `${confirmation.askAgain}: ${NAME}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: confirmation.send, exact: true }).click();
    await onTheTrajectory(confirmation.states.open).waitFor();
    await page.getByText(confirmation.mail.bounced).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: `${confirmation.withdraw}: ${NAME}` }).click();
    await onTheTrajectory(confirmation.states.withdrawn).waitFor();
    const now: TrajectoryView = await ask('coach@beta', 'GET', `/partnerships/beta/trajectories/${trajectory.id}`);
    expect(now.unreachable).toBeUndefined();
  });

  it('is asked nothing more at that address: the company says so, until the address is corrected or said to be right', async () => {
    const { page } = coach;
    await page.getByRole('button', { name: `${confirmation.askAgain}: ${NAME}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: confirmation.send, exact: true }).click();
    await page.getByRole('dialog').getByRole('alert').getByText(errors.addressNotReached).waitFor();
    await page.goto(`/partnerships/beta/companies/${company.id}`);
    await page.getByText(/^Mail niet bezorgd op .*controleer het adres/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: address.again }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(address.reason).fill('De mailbox bestaat weer');
    await dialog.getByRole('button', { name: address.again }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Mail niet bezorgd op/).waitFor({ state: 'detached' });
  });
});
