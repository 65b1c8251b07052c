import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedDelivery } from '../../infra/local/demonstration/leavers.ts';
import { formatEnterpriseNumber } from '../../shared/company/shown-number.ts';
import { addDays, addQuarters, dayOf, firstDayOf, instant, lastDayOf, quarterOf } from '../../shared/kernel/dates.ts';
import { formatCount, formatDate } from '../../shared/kernel/format.ts';
import { figureAt } from '../../shared/monitoring/figures/figure.ts';
import { knownOfAllOn } from '../../shared/monitoring/publication/known.ts';
import type { MonitoringFigures } from '../../shared/monitoring/published/schema.ts';
import { MAIL_LAYOUTS } from '../../shared/notification/mailing.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { monitoringFigureTexts } from '../../shared/texts/monitoring-figures/catalogue.ts';
import { leaverDelivery } from '../../web/src/i18n/nl/leaver-delivery.ts';
import { monitoringFigures } from '../../web/src/i18n/nl/monitoring-figures.ts';
import { monitoringQuarter } from '../../web/src/i18n/nl/monitoring-quarter.ts';
import { succession } from '../../web/src/i18n/nl/succession.ts';
import { enterpriseNumber, fictionalCompany } from '../company/fictional-extract.ts';
import { extractFolder } from '../company/look-up/desk.ts';
import { ask } from '../support/browser/api.ts';
import { linksOf, mailsTo } from '../support/browser/mails.ts';
import { enterPerson, registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, PATIENCE, visit } from '../support/browser/visitor.ts';

const LAST = addQuarters(quarterOf(dayOf(instant(new Date().toISOString()))), -1);
const RELATION = monitoringFigureTexts.nl.relations.during;
const SUPPORTED = [951, 952, 953, 954];
/** Code of KBO for a merger by acquisition. */
const MERGER = '021';
const OTHERS = [961, 962, 963, 964, 965, 966];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const index of SUPPORTED) {
    const company = await registerCompany('coach@gamma', index, `Verzonnen Bedrijf ${index}`);
    await startTrajectory('coach@gamma', company, 'Onthaal op de werkvloer', firstDayOf(LAST));
  }
  const [, , , merged = 0] = SUPPORTED;
  const folder = await extractFolder([fictionalCompany(merged, { situation: MERGER })], { day: '01-11-2026' });
  await runCommand('kbo-load', folder, '--part');
  await rm(folder, { recursive: true });
  await runCommand('job', 'register-check', '--store', 'gamma');
  await enterPerson('coordinator@gamma', 'coordinator@gamma', 'nl');
  await runCommand('job', 'monitoring-quarters');
});

afterAll(async () => {
  await browser?.close();
});

/** Somebody at a page of the agency's or a partnership's, who leaves when it is done; the browser has nothing to complain of. */
const as = async (account: string, path: string, act: (page: Page) => Promise<void>): Promise<void> => {
  const { page, complaints, leave } = await visit(browser);
  await signIn({ page }, account, path);
  await act(page);
  expect(complaints).toEqual([]);
  await leave();
};

const quarterCard = (page: Page) => page.getByRole('region', { name: LAST, exact: true });
const figuresOfGamma = async (): Promise<number> => {
  const { quarters } = await ask<MonitoringFigures>(
    'coordinator@gamma',
    'GET',
    '/partnerships/gamma/monitoring-figures',
  );
  const persons = figureAt(quarters.find(({ quarter }) => quarter === LAST)?.reported?.cells, 'monitoring', 'persons');
  if (persons.kind !== 'shown') throw new Error('So many people are shown');
  return persons.value;
};

const mailsAbout = async (persons: number) =>
  (await mailsTo('coordinator@gamma')).filter(({ subject }) =>
    subject.startsWith(`${LAST}: ${formatCount(persons)} personen`),
  );

describe('an enterprise that went over into another', () => {
  it('waits for the agency, who says into which one', async () => {
    const number = formatEnterpriseNumber(enterpriseNumber(SUPPORTED.at(-1) ?? 0));
    await as('analyst@agency', '/agency/monitoring', async (page) => {
      await expect
        .poll(async () => {
          await page.reload();
          await page.getByRole('heading', { name: succession.title }).waitFor();
          return page.getByRole('button', { name: `${succession.noteSuccessor} ${number}` }).count();
        }, PATIENCE)
        .toBe(1);
      await page.getByRole('button', { name: `${succession.noteSuccessor} ${number}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(succession.mergedInto).fill(enterpriseNumber(OTHERS[0] ?? 0));
      await dialog.getByRole('button', { name: succession.save, exact: true }).click();
      await page.getByRole('button', { name: `${succession.takeBack} ${number}` }).waitFor();
      await page.getByText(succession.found).waitFor({ state: 'detached' });
    });
  });
});

describe('a quarter of the monitoring', () => {
  it('begins with a delivery, of which it says what is missing before it is sent', async () => {
    await as('analyst@agency', '/agency/leavers', async (page) => {
      const { fields, bring } = leaverDelivery;
      await page.getByRole('button', { name: bring }).click();
      await page.getByRole('link', { name: new RegExp(fields.legalGround) }).click();
      expect(
        await page
          .getByLabel(fields.legalGround, { exact: true })
          .evaluate((input) => input === document.activeElement),
      ).toBe(true);
      await page.getByLabel(fields.referenceDate, { exact: true }).fill(lastDayOf(LAST));
      await page.getByLabel(fields.legalGround, { exact: true }).fill('Artikel 5 van een verzonnen decreet');
      await page.getByLabel(fields.instrumentKind, { exact: true }).selectOption('protocol');
      await page.getByLabel(fields.instrumentNumber, { exact: true }).fill('VOORBEELD-1');
      await page.getByLabel(fields.decidedOn, { exact: true }).fill(addDays(lastDayOf(LAST), -400));
      await page.getByLabel(fields.impactAssessment, { exact: true }).fill('GEB-VOORBEELD');
      const content = inventedDelivery(
        { first: addQuarters(LAST, -1), last: LAST },
        [...SUPPORTED, ...OTHERS].map((index) => enterpriseNumber(index)),
      );
      const buffer = Buffer.from(content);
      await page
        .getByLabel(fields.file, { exact: true })
        .setInputFiles({ name: 'uitstromers.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: bring }).click();
      await page.getByText(leaverDelivery.current).waitFor();
      // Partnerships of the demonstration are still paid: rows have no last day yet.
      await page.getByText(leaverDelivery.retention.paying('5')).waitFor();
      await page.getByText(leaverDelivery.retention.waitingFor('alfa, beta, gamma')).waitFor();
    });
  });

  it('is measured by itself, checked by one person and closed by another', async () => {
    await as('analyst@agency', '/agency/monitoring', async (page) => {
      await expect
        .poll(async () => {
          await page.reload();
          await quarterCard(page).waitFor();
          return quarterCard(page).getByText(monitoringQuarter.states.delivered).count();
        }, PATIENCE)
        .toBe(1);
      await quarterCard(page).getByRole('button', { name: monitoringQuarter.check }).click();
      await quarterCard(page).getByText(monitoringQuarter.states.checked).waitFor();
      expect(await quarterCard(page).getByRole('button', { name: monitoringQuarter.close }).count()).toBe(0);
    });
    await as('programme-manager@agency', '/agency/monitoring', async (page) => {
      await quarterCard(page).getByRole('button', { name: monitoringQuarter.close }).click();
      await quarterCard(page).getByText(monitoringQuarter.states.closed, { exact: true }).waitFor();
    });
  });

  it('is mailed to whoever gets summaries, once somebody looked at the first mail', async () => {
    const persons = await figuresOfGamma();
    const seen = { expectedVersion: 0, layout: MAIL_LAYOUTS.monitoringSummary };
    await ask('coordinator@gamma', 'POST', '/partnerships/gamma/mailings/monitoringSummary/release', seen);
    expect(await runCommand('job', 'monitoring-summary', '--quarter', LAST, '--store', 'gamma')).toContain(
      '"quarters":1',
    );
    const about = () => mailsAbout(persons);
    await expect.poll(async () => (await about()).length, PATIENCE).toBe(1);
    await runCommand('job', 'monitoring-summary', '--quarter', LAST, '--store', 'gamma');
    expect(await about()).toHaveLength(1);
  });

  it('leads from the mail to the figures of the partnership, with where they come from', async () => {
    const persons = await figuresOfGamma();
    const [mail] = await mailsAbout(persons);
    const [link = ''] = mail ? linksOf(mail).html : [];
    await as('coordinator@gamma', link, async (page) => {
      const { persons: label } = monitoringFigures.key;
      await page
        .locator('.key-figure')
        .filter({ hasText: label })
        .filter({ hasText: formatCount(persons) })
        .waitFor();
      await page
        .getByText(formatDate(lastDayOf(LAST)))
        .first()
        .waitFor();
    });
  });

  it('shows the trend of one category, and says when it is known who stayed, and why not before', async () => {
    const { retention, trend } = monitoringFigures;
    const { breakdowns } = monitoringFigureTexts.nl;
    await as('coordinator@gamma', '/partnerships/gamma/monitoring', async (page) => {
      await page.getByLabel(trend.by, { exact: true }).selectOption({ label: breakdowns.relation });
      await page.getByLabel(breakdowns.relation, { exact: true }).selectOption({ label: RELATION });
      await page.getByRole('heading', { name: new RegExp(`${trend.title.persons}, ${RELATION}`) }).waitFor();
      const title = retention.title.sameCompany;
      await page.getByRole('button', { name: new RegExp(`: ${title}$`) }).click();
      const [months = 3] = DEFAULT_RULES.retentionMonths;
      const day = formatDate(knownOfAllOn(LAST, months));
      await page
        .getByRole('button', { name: monitoringFigures.openMark(retention.later.mark(day)) })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByText(retention.later.whenKnown(LAST, months, day))
        .waitFor();
    });
  });

  it('has partnerships side by side for the agency, whom nothing is published of too', async () => {
    await as('analyst@agency', '/agency/monitoring-figures', async (page) => {
      const card = page.getByRole('region', { name: new RegExp(`^${monitoringFigures.sideBySide.title.persons}`) });
      const bars = card.getByRole('listitem');
      await bars
        .filter({ hasText: 'gamma' })
        .filter({ hasText: formatCount(await figuresOfGamma()) })
        .waitFor();
      await bars.filter({ hasText: 'alfa' }).getByRole('button').waitFor();
    });
  });
});
