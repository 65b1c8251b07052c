import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyView } from '../../shared/company/schema.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import type { CompanyScans } from '../../shared/maturity/schema.ts';
import type { MaturityType } from '../../shared/maturity/types.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { maturity as words } from '../../web/src/i18n/nl/maturity.ts';
import { reasons } from '../../web/src/i18n/nl/reasons.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { linksOf, mailsAt } from '../support/browser/mails.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';
import { day } from '../trajectory/samples.ts';

const CONTACT = 'wim@verzonnen.example';
const NAME = 'Bakkerij Rijpe Vruchten';
const { questions } = currentQuestionnaire();

let browser: Browser;
let coach: Visitor;
let company: CompanyView;
let trajectory: TrajectoryView;
let link: string;

/** Answers every question with what stands for a type, or else with the first answer. */
const answerAll = async (page: Page, type: MaturityType): Promise<void> => {
  for (const { ask: question, options } of questions) {
    const option = options.find((one) => one.type === type) ?? options[0];
    const group = page.getByRole('group', { name: question.nl });
    await group.getByRole('radio', { name: option?.nl ?? '', exact: true }).check();
  }
};

const scansNow = (): Promise<CompanyScans> => ask('coach@beta', 'GET', `/partnerships/beta/maturity/${company.id}`);

beforeAll(async () => {
  browser = await openBrowser();
  company = await registerCompany('coach@beta', 7951, NAME);
  trajectory = await startTrajectory('coach@beta', company, 'Stap voor stap in de bakkerij', day('2026-03-02'));
  coach = await visit(browser, 'phone');
  await signIn(coach, 'coach@beta', `/partnerships/beta/trajectories/${trajectory.id}`);
});

afterAll(async () => {
  await browser?.close();
});

describe('a maturity scan in conversation', () => {
  it('is found from the trajectory, and says at once which questions are open', async () => {
    const { page } = coach;
    await page.getByRole('link', { name: words.open(NAME), exact: true }).click();
    await page.getByText(words.none, { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: words.hold, exact: true }).click();
    await page.getByRole('button', { name: words.save, exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    for (const { ask: question } of questions) await summary.getByText(question.nl.replace('?', '')).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows the type, its radar and its table', async () => {
    const { page } = coach;
    await page.getByRole('checkbox', { name: words.roles.hr, exact: true }).check();
    await answerAll(page, 'C');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('heading', { name: words.finding(words.types.C), exact: true }).waitFor();
    await page.getByRole('img', { name: words.chart(words.finding(words.types.C)) }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: `${nl.general.table}: ${words.dimensionsTitle}` }).click();
    await page
      .getByRole('row')
      .filter({ hasText: words.dimensions.anchoring })
      .getByText(words.types.C)
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('the context of a scan', () => {
  it('is filled in beside it, and does not move the type', async () => {
    const { page } = coach;
    const [fatigue] = currentQuestionnaire().context.filter(({ id }) => id === 'fatigue');
    const [condition] = currentQuestionnaire().conditions;
    if (!fatigue || !condition) throw new Error('Both are asked');
    await page.getByRole('link', { name: words.context.fill, exact: true }).click();
    await page.getByRole('button', { name: words.context.save, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const group = (name: string) => page.getByRole('group', { name });
    await group(fatigue.ask.nl).getByRole('radio', { name: 'hier en daar', exact: true }).check();
    await group(condition.nl).getByRole('radio', { name: words.context.states.notYet, exact: true }).check();
    await page.getByRole('button', { name: words.context.save, exact: true }).click();
    await page.getByRole('row').filter({ hasText: fatigue.ask.nl }).getByText('hier en daar').waitFor();
    await page.getByRole('row').filter({ hasText: condition.nl }).getByText(words.context.states.notYet).waitFor();
    await page.getByRole('heading', { name: words.finding(words.types.C), exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('a maturity scan by links', () => {
  it('mails a link of its own to somebody of the company', async () => {
    const { page } = coach;
    const before = (await mailsAt(CONTACT)).length;
    await page.getByRole('button', { name: words.sendLinks, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.startRound, exact: true }).click();
    await page.getByText(words.notInvited, { exact: true }).waitFor();
    await page.getByRole('button', { name: words.invite, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.contact).selectOption({ label: `Wim Verzonnen · ${CONTACT}` });
    await dialog.getByRole('radio', { name: words.roles.hr, exact: true }).check();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.send, exact: true }).click();
    await page.getByText(words.mail.sent).waitFor();
    const mails = await mailsAt(CONTACT);
    expect(mails).toHaveLength(before + 1);
    const mail = mails.at(-1);
    [link = ''] = mail ? linksOf(mail).text : [];
    expect(link).toContain('/vragenlijst/beta#');
  });

  it('is answered on a phone, without signing in, once', async () => {
    const visitor = await visit(browser, 'phone');
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('button', { name: words.respondent.send, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await answerAll(page, 'E');
    await page.getByRole('button', { name: words.respondent.send, exact: true }).click();
    await page.getByRole('status').getByText(words.respondent.taken).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.reload();
    await page.getByText(reasons.maturityLinkOfNoUse).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('tells the coach that too few answered, and nothing of the answer', async () => {
    const { page } = coach;
    const [before] = (await scansNow()).scans;
    expect(before).toMatchObject({ form: 'round', state: 'open' });
    expect(before?.result).toBeUndefined();
    expect(JSON.stringify(before)).not.toContain('"answers"');
    await page.reload();
    await page.getByText(words.states.open).waitFor();
    await page.getByText(words.mail.sent).waitFor();
    expect(await page.getByText(words.dimensionsTitle).count()).toBe(0);
    expect(await page.getByText(words.types.E).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows no result when it is closed with too few, and lets the earlier scan stand', async () => {
    const { page } = coach;
    await page.getByRole('button', { name: words.close, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.closeTooFew).waitFor();
    await dialog.getByRole('button', { name: words.close, exact: true }).click();
    await page.getByText(words.states.tooFew).waitFor();
    expect(await page.getByText(words.dimensionsTitle).count()).toBe(0);
    const [closed, conversation] = (await scansNow()).scans;
    expect(closed?.result).toBeUndefined();
    expect(conversation?.result?.primary).toEqual({ low: 'C', high: 'C' });
    expect(coach.complaints).toEqual([]);
  });
});
