import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../shared/access/schema.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { addDays, addQuarters, dayOf, firstDayOf, instant, quarterOf } from '../../shared/kernel/dates.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { en } from '../../web/src/i18n/en.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ask } from '../support/browser/api.ts';
import { linksOf, mailsTo } from '../support/browser/mails.ts';
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

type Reader = { readonly account: string; readonly language: Language; readonly home: string; readonly title: RegExp };
const READERS: readonly Reader[] = [
  {
    account: 'promotor@beta',
    language: 'nl',
    home: '/partnerships/beta',
    title: /1 van 30 ondernemingen gerealiseerd/,
  },
  { account: 'coordinator@beta', language: 'en', home: '/partnerships/beta', title: /1 of 30 companies realised/ },
  // The other partnerships are those of other tests: what they realised is in it too.
  { account: MANAGER, language: 'nl', home: '/agency', title: /[1-9]\d* (van \d+ )?onderneming(en)? gerealiseerd/ },
];

const mailsOfAll = async () => (await Promise.all(READERS.map(({ account }) => mailsTo(account)))).flat();
const runJob = () => runCommand('job', 'quarterly-summary', '--quarter', QUARTER);

/** What other tests completed in this quarter is in it, and in no summary of the quarter before. */
const realised = async (): Promise<number> =>
  (await ask<PartnershipFigures>('coach@beta', 'GET', '/partnerships/beta/figures')).current.realised.completed;

let browser: Browser;
let realisedBefore: number;
/** Everybody in the directory of beta gets a mail: those who read it here, and whom other tests entered. */
let inBeta: number;

beforeAll(async () => {
  browser = await openBrowser();
  for (const { account, language } of READERS)
    await enterPerson(account === MANAGER ? MANAGER : 'coordinator@beta', account, language);
  for (const period of [1, 2]) await setTarget(MANAGER, 'beta', period, 30);
  realisedBefore = await realised();
  const { people } = await ask<{ people: readonly Person[] }>('coordinator@beta', 'GET', '/partnerships/beta/people');
  inBeta = people.length;
  const company = await registerCompany('coach@beta', 601, COMPANY);
  const started = await startTrajectory('coach@beta', company, 'Taalcoach in de drukkerij', firstDayOf(QUARTER));
  await completeTrajectory('coach@beta', started, addDays(firstDayOf(QUARTER), 40));
});

afterAll(async () => {
  await browser?.close();
});

describe('the quarterly summary', () => {
  it('is mailed to its readers when the job runs', async () => {
    await expect.poll(realised, PATIENCE).toBe(realisedBefore + 1);
    expect(await runJob()).toContain(QUARTER);
    await expect.poll(async () => (await mailsOfAll()).length, PATIENCE).toBe(READERS.length);
  });

  it.each(READERS)('comes to $account in $language, as text and HTML, with one way to the web', async (reader) => {
    const [mail] = await mailsTo(reader.account);
    const page = `${addresses().web}${reader.home}/${PAGE}`;
    const other = reader.language === 'nl' ? 'en' : 'nl';
    expect(mail?.subject).toContain(`${QUARTER}: `);
    expect(mail?.subject).toMatch(reader.title);
    expect(mail?.html).toContain(`<html lang="${reader.language}">`);
    const links = [`${page}?language=${reader.language}`, `${page}?language=${other}`];
    expect(mail && linksOf(mail)).toEqual({ html: links, text: links });
    expect(mail?.text).toMatch(reader.title);
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
      const [mail] = await mailsTo(reader.account);
      const [link = ''] = mail ? linksOf(mail).html : [];
      const { page, complaints, leave } = await visit(browser);
      await page.goto(link);
      await page.getByRole('button', { name: nl.access.start.signIn }).click();
      await chooseAccount(page, reader.account);
      await page.getByRole('heading', { level: 1, name: reader.title }).waitFor();
      const shown = reader.language === 'nl' ? nl : en;
      await page.getByText(shown.summary.asReported).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(reader.language);
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  it('stands in the delivery log, each mail with what became of it', async () => {
    const { page, leave } = await visit(browser);
    await signIn({ page }, 'promotor@beta', '/partnerships/beta/deliveries');
    await page
      .getByRole('heading', { level: 1, name: nl.notification.title(String(inBeta), String(inBeta), QUARTER) })
      .waitFor();
    for (const account of ['promotor@beta', 'coordinator@beta']) {
      const row = page.getByRole('row').filter({ hasText: accountNamed(account).person });
      await row.getByText(nl.notification.statuses.delivered).waitFor();
    }
    await leave();
  });

  it('is sent to nobody twice, however often the job runs', async () => {
    expect(await runJob()).toMatch(new RegExp(`^beta: .*mails: ${inBeta} already$`, 'm'));
    expect((await mailsOfAll()).length).toBe(READERS.length);
  });
});
