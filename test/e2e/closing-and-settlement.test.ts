import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../functions/takeover/read-workbook.ts';
import type { SettlementOverview } from '../../shared/finance/settlement/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { formatMoney } from '../../shared/kernel/format.ts';
import { cents } from '../../shared/kernel/money.ts';
import { nl as texts } from '../../shared/texts/settlement/nl.ts';
import { closing } from '../../web/src/i18n/nl/closing.ts';
import { settlement } from '../../web/src/i18n/nl/settlement.ts';
import { ask } from '../support/browser/api.ts';
import { startOnDay } from '../support/browser/engine-on-day.ts';
import { agreeAlone, certify, pay } from '../support/browser/money-records.ts';
import {
  completeTrajectory,
  enterPerson,
  joinPromotor,
  registerCompany,
  setTarget,
  startTrajectory,
} from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, visit } from '../support/browser/visitor.ts';
import { readPdf } from '../support/pdf-text.ts';

const ALFA = '/partnerships/alfa';
const GOAL = 4;
const COMPANIES = ['Verzonnen Bakkerij', 'Verzonnen Drukkerij'] as const;
const [, STRUCK] = COMPANIES;
/** € 1 000 000 accepted, of which 85 % is public; € 600 000 was paid. Two of four: 30 % of half of it. One of four: of three quarters. */
const ACCEPTED = cents(100_000_000);
const PAID = cents(60_000_000);
const TWO_OF_FOUR = { cut: formatMoney(cents(12_750_000)), toPay: formatMoney(cents(12_250_000)) };
const ONE_OF_FOUR = { cut: formatMoney(cents(19_125_000)), toPay: formatMoney(cents(5_875_000)) };
const PROMOTOR = 'Alfa Verzonnen vzw';
const AUDIT = 'De audit vond geen aanpassing op de werkvloer.';

let browser: Browser;
let stop: (() => Promise<void>) | undefined;

/** What a period leaves behind: a target, an agreement, companies that count, what was certified and what was paid. */
const playPeriod = async (): Promise<void> => {
  const promotor = await joinPromotor('coordinator@alfa', 'alfa', PROMOTOR);
  await setTarget('programme-manager@agency', 'alfa', 1, GOAL);
  await enterPerson('promotor@alfa', 'promotor@alfa', 'nl', promotor.id);
  const coach = await enterPerson('coordinator@alfa', 'coach@alfa', 'nl', promotor.id);
  const inCharge = { coachInCharge: coach.id, memberInCharge: promotor.id };
  await agreeAlone('alfa', promotor, { companies: GOAL, budget: ACCEPTED });
  const played = COMPANIES.map(async (name, index) => {
    const company = await registerCompany('coach@alfa', 8100 + index, name);
    const started = await startTrajectory('coach@alfa', company, `Taal bij ${name}`, isoDate('2026-02-02'), inCharge);
    await completeTrajectory('coach@alfa', started, isoDate('2026-06-01'));
  });
  await Promise.all([...played, certify('alfa', promotor, ACCEPTED), pay('alfa', PAID)]);
};

/** How many companies count: the projection follows a moment after what was written. */
const realisedNow = async (): Promise<number | undefined> =>
  (await ask<SettlementOverview>('promotor@alfa', 'GET', `${ALFA}/settlements/1`)).now?.outcome.realised;

beforeAll(async () => {
  [browser, stop] = await Promise.all([openBrowser(), startOnDay(isoDate('2027-02-01'))]);
  await playPeriod();
});

afterAll(async () => {
  await Promise.all([browser?.close(), stop?.()]);
});

/** Somebody at a page of the partnership, who leaves when it is done; the browser has nothing to complain of. */
const as = async (
  account: string,
  path: string,
  act: (page: Page) => Promise<void>,
  device: 'desktop' | 'phone' = 'desktop',
): Promise<void> => {
  const { page, complaints, leave } = await visit(browser, device);
  await signIn({ page }, account, `${ALFA}${path}`);
  await act(page);
  expect(complaints).toEqual([]);
  await leave();
};

const press = (area: Page | Locator, name: string) => area.getByRole('button', { name, exact: true }).click();
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Presses a step and confirms it in the dialog that asks. */
const step = async (page: Page, name: string, reason?: string): Promise<void> => {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByLabel(settlement.reason).fill(reason);
  await press(dialog, name);
  await dialog.waitFor({ state: 'detached' });
};

/** Opens figures one in the other, as the tree of a derivation leads; gives what stands under the last one. */
const openFigures = async (tree: Locator, figures: readonly string[]): Promise<Locator> => {
  let within = tree;
  for (const figure of figures) {
    const name = within.locator('summary:visible').getByText(figure, { exact: true }).first();
    await name.click();
    within = name.locator('xpath=ancestor::details[1]');
  }
  return within;
};

/** Whether nothing sticks out at the side, as on a phone it easily does. */
const fitsOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const take = async (page: Page, kind: keyof typeof settlement.files): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, settlement.files[kind])]);
  return readFile(await download.path());
};
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('the end of a period', () => {
  it('is prepared by one person of the agency, who cannot decide on it', async () => {
    await expect.poll(realisedNow, PATIENCE).toBe(COMPANIES.length);
    await as('project-officer@agency', '/settlement', async (page) => {
      await titled(page, settlement.title.cut('2', '4', TWO_OF_FOUR.cut));
      await step(page, settlement.steps.prepare);
      await page.getByText(texts.states.prepared).first().waitFor();
      expect(await page.getByRole('button', { name: settlement.steps.settle }).count()).toBe(0);
    });
  });

  it('is settled by another one', async () => {
    await as('programme-manager@agency', '/settlement', async (page) => {
      await step(page, settlement.steps.settle);
      await titled(page, settlement.title.settled(TWO_OF_FOUR.cut));
    });
  });

  it('leads the promotor, on a phone, from the cut to the certified amounts and the companies that count', async () => {
    const { toPay, setOff, cut, computedCut, targetCut, targetBase, base, publicPart, esfAccepted, accepted } =
      texts.figures;
    const ofCompanies = ({ name }: { readonly name: string }): string => `${name}: ${texts.measures.companies}`;
    await as(
      'promotor@alfa',
      '/settlement',
      async (page) => {
        await page.getByRole('link', { name: settlement.one(1), exact: true }).click();
        await titled(page, settlement.detailTitle(1, 1));
        const steps = page.getByRole('region', { name: texts.sections.steps });
        const ofTheTarget = [toPay.name, setOff.name, cut.name, computedCut.name, ofCompanies(targetCut)];
        const target = await openFigures(steps, ofTheTarget);
        const toAmounts = [ofCompanies(targetBase), base.name, publicPart.name, esfAccepted.name, accepted.name];
        const own = await openFigures(target, [...toAmounts, `${texts.figures.memberAccepted.name}: ${PROMOTOR}`]);
        await own.getByText('Tussentijds rapport 2025').waitFor();
        const toCompanies = [ofCompanies(texts.figures.shortfall), ofCompanies(texts.figures.realised)];
        const realised = await openFigures(target, toCompanies);
        for (const name of COMPANIES) await realised.getByRole('link', { name, exact: true }).waitFor();
        expect(await fitsOn(page)).toBe(true);
        await realised.getByRole('link', { name: STRUCK, exact: true }).click();
        await titled(page, STRUCK);
      },
      'phone',
    );
  });

  it('is reopened with the reason when an audit strikes a company, and comes out differently when it is prepared anew', async () => {
    await as('controller@agency', '/settlement', async (page) => {
      await press(page, settlement.strike);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(settlement.company).selectOption({ label: STRUCK });
      await dialog.getByLabel(settlement.reason).fill(AUDIT);
      await press(dialog, settlement.strike);
      await titled(page, settlement.title.cut('1', '4', ONE_OF_FOUR.cut));
      const first = page.getByRole('row').filter({ hasText: settlement.one(1) });
      await first.getByText(texts.states.reopened).waitFor();
      await first.getByText(AUDIT).waitFor();
      await step(page, settlement.steps.prepare);
    });
    await as('programme-manager@agency', '/settlement', async (page) => {
      await step(page, settlement.steps.settle);
      await titled(page, settlement.title.settled(ONE_OF_FOUR.cut));
    });
  });

  it('is for an auditor to take away: on paper, as a workbook, and as a dossier whose files are what its manifest says', async () => {
    await as('auditor@agency', '/settlement/1/2', async (page) => {
      await titled(page, settlement.detailTitle(1, 2));
      const paper = readPdf(await take(page, 'document')).text.replaceAll(/\s/g, ' ');
      for (const figure of [ONE_OF_FOUR.cut, ONE_OF_FOUR.toPay]) expect(paper).toContain(figure.replaceAll(/\s/g, ' '));
      const sheets = await readWorkbook(await take(page, 'workbook'));
      expect(sheets.map(({ name }) => name)).toContain(texts.sections.payments);
      const { 'manifest.json': manifest, ...files } = unzipSync(await take(page, 'dossier'));
      const { sha256, frozenSha256 } = JSON.parse(strFromU8(manifest ?? new Uint8Array()));
      expect(sha256).toEqual(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, hashOf(file)])));
      expect(frozenSha256).toBe(sha256['frozen.json']);
    });
  });
});

describe('closing the period', () => {
  it('shows what is open, and is closed by who decides that the partnership does not go on', async () => {
    await as('programme-manager@agency', '/closing', async (page) => {
      const items = page.getByRole('table', { name: closing.caption });
      const stateOf = (item: string, state: string) =>
        items.getByRole('row').filter({ hasText: item }).getByText(state, { exact: true }).waitFor();
      await stateOf(closing.items.settlement, closing.done);
      await stateOf(closing.items.extension, closing.open);
      await press(page, closing.extension.decide);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(closing.extension.decisions.notExtended).check();
      await dialog.getByLabel(closing.extension.reason).fill('Na de evaluatie');
      await press(dialog, closing.extension.decide);
      await stateOf(closing.items.extension, closing.done);
      await step(page, closing.close);
      await titled(page, closing.titleClosed(1));
    });
  });

  it('leaves everything to read and nothing to change, and every page says so', async () => {
    await as('coach@alfa', '/companies', async (page) => {
      await page.getByText(closing.readOnly).waitFor();
      await page.getByRole('link', { name: STRUCK, exact: true }).waitFor();
    });
  });
});
