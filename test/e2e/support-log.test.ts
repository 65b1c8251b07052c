import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, instant } from '../../shared/kernel/dates.ts';
import type { SupportPage } from '../../shared/support/schema.ts';
import type { TrajectoryView } from '../../shared/trajectory/view.ts';
import { support } from '../../web/src/i18n/nl/support.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { PNG } from '../document/office-files.ts';
import { ask } from '../support/browser/api.ts';
import { violationsOn } from '../support/browser/axe.ts';
import { Hand } from '../support/browser/hand.ts';
import { registerCompany, startTrajectory } from '../support/browser/records.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { openBrowser, PATIENCE, type Visitor, visit } from '../support/browser/visitor.ts';

const { general } = nl;
const COACH = 'coach@gamma';
const TODAY = dayOf(instant(new Date().toISOString()));
/** From the trajectory's page to a visit that is logged. */
const MOST_TAPS = 6;

let browser: Browser;
let coach: Visitor;
let trajectory: TrajectoryView;

/** The web is on the device once its worker is active. */
const webIsKept = (): Promise<unknown> => coach.page.evaluate(() => navigator.serviceWorker.ready);

const logged = (): Promise<SupportPage> =>
  ask(COACH, 'GET', `/partnerships/gamma/support/trajectories/${trajectory.id}`);

beforeAll(async () => {
  browser = await openBrowser();
  const company = await registerCompany(COACH, 731, 'Schrijnwerkerij De Houten Droom');
  trajectory = await startTrajectory(COACH, company, 'Rollen in het atelier', TODAY);
  coach = await visit(browser, 'phone', { keepsWeb: true });
  await signIn(coach, COACH, `/partnerships/gamma/trajectories/${trajectory.id}`);
  await coach.page.getByText(support.none).waitFor();
});

afterAll(async () => {
  await browser?.close();
});

describe('a visit, on a phone', () => {
  it('is logged from the trajectory in six taps at most', async () => {
    const hand = new Hand(coach.page);
    await hand.follow(support.log);
    await hand.tap(coach.page.getByRole('checkbox', { name: support.audiences.employer, exact: true }));
    await hand.tap(coach.page.getByRole('radio', { name: support.durations['120'], exact: true }));
    await hand.press(general.save);
    await coach.page.getByText(support.total(support.hours(120), 1)).waitFor();
    expect(hand.tally.taps).toBeLessThanOrEqual(MOST_TAPS);
    expect((await logged()).activities).toMatchObject([{ kind: 'coaching', form: 'onSite', day: TODAY, minutes: 120 }]);
    expect(coach.complaints).toEqual([]);
  });

  it('waits on the phone without network, where the web opens all the same, and arrives once when it is back', async () => {
    const { page, context } = coach;
    const hand = new Hand(page);
    const waiting = page.getByText(support.waiting, { exact: true });
    await webIsKept();
    // A second tab has the same entry to send.
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByRole('button', { name: nl.access.start.signIn }).click();
    await second.getByText(support.total(support.hours(120), 1)).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByText(support.offlineBody).waitFor();
    await hand.follow(support.log);
    await page.getByText('Schrijnwerkerij De Houten Droom').waitFor();
    await hand.tap(page.getByRole('checkbox', { name: support.audiences.team, exact: true }));
    await hand.press(general.save);
    await waiting.waitFor();
    await page.reload();
    await waiting.waitFor();
    expect((await logged()).total).toBe(1);
    await context.setOffline(false);
    await waiting.waitFor({ state: 'detached' });
    await expect.poll(async () => (await logged()).total, PATIENCE).toBe(2);
    await page.getByText(support.total(support.hours(240), 2)).waitFor();
    await second.getByText(support.total(support.hours(240), 2)).waitFor();
    expect((await logged()).activities).toHaveLength(2);
  });

  it('keeps a photo of the list that people signed, which the coach takes away again', async () => {
    const { page } = coach;
    const { attendance } = support;
    const [activity] = (await logged()).activities;
    await page.goto(new URL(`/partnerships/gamma/support/${activity?.id}`, page.url()).href);
    await page.getByText(attendance.none).waitFor();
    const printed = page.waitForEvent('download');
    await page.getByRole('button', { name: attendance.template }).click();
    expect((await printed).suggestedFilename()).toBe(`aanwezigheid-${TODAY}.pdf`);
    await page.getByRole('button', { name: attendance.add, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: attendance.add, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const photo = { name: 'lijst.png', mimeType: 'image/png', buffer: PNG };
    await dialog.getByLabel(attendance.file).first().setInputFiles(photo);
    await dialog.getByRole('button', { name: attendance.add, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(photo.name, { exact: false }).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: attendance.remove, exact: true }).click();
    await dialog.getByLabel(nl.trajectory.reason).fill('Foto van een andere dag');
    await dialog.getByRole('button', { name: attendance.remove, exact: true }).click();
    await page.getByText(attendance.none).waitFor();
  });

  it('leaves no names behind when one signs out', async () => {
    const kept = (): Promise<string> =>
      coach.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(await kept()).toContain('Schrijnwerkerij De Houten Droom');
    await coach.page.locator('summary').filter({ hasText: general.account }).click();
    await coach.page.getByRole('button', { name: nl.access.signOut }).click();
    await coach.page.getByRole('button', { name: nl.access.start.signIn }).waitFor();
    expect(await kept()).not.toContain('Schrijnwerkerij De Houten Droom');
  });
});
