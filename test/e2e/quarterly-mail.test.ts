import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompanyList } from '../../shared/company/list.ts';
import { addDays, addQuarters, dayOf, firstDayOf, instant, quarterOf } from '../../shared/kernel/dates.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { MAIL_LAYOUTS } from '../../shared/notification/mailing.ts';
import type { FrozenSummary } from '../../shared/summary/schema.ts';
import { summaryTexts } from '../../shared/texts/summary/catalogue.ts';
import { summary as summaryEn } from '../../web/src/i18n/en/summary.ts';
import { notification } from '../../web/src/i18n/nl/notification.ts';
import { summary as summaryNl } from '../../web/src/i18n/nl/summary.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { linksOf, mailsTo } from '../support/browser/mails.ts';
import { extend } from '../support/browser/money-records.ts';
import {
  completeTrajectory,
  enterPerson,
  registerCompany,
  setTarget,
  startTrajectory,
} from '../support/browser/records.ts';
import { chooseAccount, signIn } from '../support/browser/sign-in.ts';
import { accountNamed, addresses, runCommand } from '../support/browser/system.ts';
import { openBrowser, PATIENCE, visit } from '../support/browser/visitor.ts';

const TODAY = dayOf(instant(new Date().toISOString()));
const QUARTER = addQuarters(quarterOf(TODAY), -1);
const PAGE = `summaries/${QUARTER.replace('/', '-')}`;
const COMPANY = 'Drukkerij Het Bedachte Blad';
const MANAGER = 'programme-manager@agency';

type Reader = { readonly account: string; readonly language: Language; readonly home: string };
const READERS: readonly Reader[] = [
  { account: 'promotor@beta', language: 'nl', home: '/partnerships/beta' },
  { account: 'coordinator@beta', language: 'en', home: '/partnerships/beta' },
  { account: MANAGER, language: 'nl', home: '/agency' },
];

const mailsAbout = async (account: string) =>
  (await mailsTo(account)).filter(({ subject }) => subject.startsWith(`${QUARTER}: `));
const mailsOfAll = async () => (await Promise.all(READERS.map(({ account }) => mailsAbout(account)))).flat();
const runJob = () => runCommand('job', 'quarterly-summary', '--quarter', QUARTER);

/** The finding in the title. Other tests may have completed companies in this quarter too: the figure is that of the summary. */
const titleFor = async ({ account, home, language }: Reader): Promise<RegExp> => {
  const { summary } = await ask<FrozenSummary>(account, 'GET', `${home}/${PAGE}`);
  const { realised } = summary.headline;
  expect(realised).toBeGreaterThan(0);
  return language === 'nl'
    ? new RegExp(`\\b${realised} (van \\d+ )?onderneming(en)? gerealiseerd`)
    : new RegExp(`\\b${realised} (of \\d+ )?compan(y|ies) realised`);
};

/** Its row in the lists and the figures change in one transaction. */
const stageOfCompany = async () => {
  const query = new URLSearchParams({ search: COMPANY });
  const { rows } = await ask<CompanyList>('coach@beta', 'GET', `/partnerships/beta/companies?${query}`);
  return rows.map(({ stage }) => stage);
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const { account, language } of READERS)
    await enterPerson(account === MANAGER ? MANAGER : 'promotor@beta', account, language);
  await extend(MANAGER, 'beta');
  for (const period of [1, 2]) await setTarget(MANAGER, 'beta', period, 30);
  const company = await registerCompany('coach@beta', 601, COMPANY);
  const started = await startTrajectory('coach@beta', company, 'Taalcoach in de drukkerij', firstDayOf(QUARTER));
  await completeTrajectory('coach@beta', started, addDays(firstDayOf(QUARTER), 40));
});

afterAll(async () => {
  await browser?.close();
});

describe('the quarterly summary', () => {
  it('waits, when the job runs for the first time, for whoever is to look at it', async () => {
    await expect.poll(stageOfCompany, PATIENCE).toEqual(['counted']);
    expect(await runJob()).toContain('waiting');
    await runCommand('job', 'delivery-recovery');
    expect(await mailsOfAll()).toEqual([]);
  });

  it('is looked at as each role gets it, on a phone too, let go, and mailed to its readers', async () => {
    const { page, complaints, leave } = await visit(browser, 'phone');
    await signIn({ page }, 'promotor@beta', '/partnerships/beta/deliveries');
    const notice = page.locator('.notice').filter({
      hasText: notification.waitsTitle(notification.kinds.quarterlySummary),
    });
    await notice.getByRole('link', { name: notification.look }).click();
    const { preview } = notification;
    await page.getByLabel(notification.quarter, { exact: true }).selectOption(QUARTER);
    const frame = page.frameLocator(`iframe[title="${preview.mail}"]`);
    await frame.getByRole('heading', { level: 1, name: QUARTER }).waitFor();
    await page.getByLabel(preview.role, { exact: true }).selectOption('coach');
    await page.getByLabel(preview.language, { exact: true }).selectOption('en');
    await frame.getByText(summaryTexts('en').forYourRole).waitFor();
    await page.getByLabel(preview.part, { exact: true }).selectOption('text');
    await page.getByText(summaryTexts('en').forYourRole).waitFor();
    await page.getByRole('button', { name: preview.release }).click();
    await page.getByText(preview.releasedNow).waitFor();
    expect(complaints).toEqual([]);
    await leave();
    const seen = { expectedVersion: 0, layout: MAIL_LAYOUTS.quarterlySummary };
    await ask(MANAGER, 'POST', '/agency/mailings/quarterlySummary/release', seen);
    await runCommand('job', 'delivery-recovery');
    await expect.poll(async () => (await mailsOfAll()).length, PATIENCE).toBe(READERS.length);
  });

  it.each(READERS)('comes to $account in $language, as text and HTML, with one way to the web', async (reader) => {
    const [mail] = await mailsAbout(reader.account);
    const title = await titleFor(reader);
    const page = `${addresses().web}${reader.home}/${PAGE}`;
    const other = reader.language === 'nl' ? 'en' : 'nl';
    expect(mail?.subject).toMatch(title);
    expect(mail?.html).toContain(`<html lang="${reader.language}">`);
    const links = [`${page}?language=${reader.language}`, `${page}?language=${other}`];
    expect(mail && linksOf(mail)).toEqual({ html: links, text: links });
    expect(mail?.text).toMatch(title);
  });

  it('names no person and no company', async () => {
    const people = [...READERS.map(({ account }) => accountNamed(account)), accountNamed('coach@beta')];
    const personal = [COMPANY, 'Wim Verzonnen', ...people.flatMap(({ person, mail }) => [person, mail])];
    for (const { subject, text, html } of await mailsOfAll())
      for (const words of personal) expect(`${subject}\n${text}\n${html}`).not.toContain(words);
  });

  it.each(READERS)(
    'opens for $account from the link, after the sign-in, in the language of the mail',
    async (reader) => {
      const [mail] = await mailsAbout(reader.account);
      const [link = ''] = mail ? linksOf(mail).html : [];
      const { page, complaints, leave } = await visit(browser);
      await page.goto(link);
      await page.getByRole('button', { name: nl.access.start.signIn }).click();
      await chooseAccount(page, reader.account);
      await page.getByRole('heading', { level: 1, name: await titleFor(reader) }).waitFor();
      const shown = reader.language === 'nl' ? summaryNl : summaryEn;
      await page.getByText(shown.asReported).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(reader.language);
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  it('stands in the delivery log, each mail with what became of it', async () => {
    const { page, leave } = await visit(browser);
    await signIn({ page }, 'promotor@beta', '/partnerships/beta/deliveries');
    // Other tests may have entered people: as many as were to be mailed, were.
    const title = await page.getByRole('heading', { level: 1 }).filter({ hasText: QUARTER }).textContent();
    const [sent = '', all] = title?.match(/\d+/g) ?? [];
    expect(title).toBe(notification.title(sent, sent, notification.aboutQuarter(QUARTER)));
    expect(all).toBe(sent);
    for (const account of ['promotor@beta', 'coordinator@beta']) {
      const row = page.getByRole('row').filter({ hasText: accountNamed(account).person });
      await row.getByText(notification.statuses.delivered).waitFor();
    }
    await leave();
  });

  it('is sent to nobody twice, however often the job runs', async () => {
    expect(await runJob()).toMatch(/^beta: .*mails: \d+ already$/m);
    expect((await mailsOfAll()).length).toBe(READERS.length);
  });

  it('is sent to one reader again when somebody asks for it', async () => {
    const { page, complaints, leave } = await visit(browser);
    await signIn({ page }, 'promotor@beta', '/partnerships/beta/deliveries');
    const row = page.getByRole('row').filter({ hasText: accountNamed('coordinator@beta').person });
    await row.getByRole('button', { name: notification.again }).click();
    const dialog = page.getByRole('dialog', { name: notification.againTitle });
    await dialog.getByRole('button', { name: notification.again }).click();
    await row
      .filter({ hasText: notification.copy('1') })
      .getByText(notification.statuses.waiting)
      .waitFor();
    await runCommand('job', 'delivery-recovery');
    await expect.poll(async () => (await mailsAbout('coordinator@beta')).length, PATIENCE).toBe(2);
    expect(complaints).toEqual([]);
    await leave();
  });
});
