import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addQuarters, dayOf, instant, quarterOf } from '../../shared/kernel/dates.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/languages.ts';
import { en } from '../../web/src/i18n/en.ts';
import { nl, type Texts } from '../../web/src/i18n/nl.ts';
import { ONLY_CONTRAST, violationsOn } from '../support/browser/axe.ts';
import { Pool } from '../support/browser/pool.ts';
import { enterPerson, registerCompany, setTarget, startTrajectory } from '../support/browser/records.ts';
import { AGENCY_SCREENS, PARTNERSHIP_SCREENS, type Screen, type Shown } from '../support/browser/screens.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const TODAY = dayOf(instant(new Date().toISOString()));
/** Not the one that other tests freeze. */
const QUARTER = addQuarters(quarterOf(TODAY), -2);
const TEXTS: Readonly<Record<Language, Texts>> = { nl, en };
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const NARROWEST = { width: 320, height: 640 };

/** A browser draws one page at a time, and a page mostly waits: two browsers are busy at once, each with who is signed in there. */
type Desk = { readonly browser: Browser; readonly coordinator: Visitor; readonly manager: Visitor };
const DESKS = 2;
const desks = new Pool<Desk>();
const browsers: Browser[] = [];
let shown: Shown;

const openDesk = async (): Promise<Desk> => {
  const browser = await openBrowser();
  browsers.push(browser);
  const coordinator = await visit(browser);
  await signIn(coordinator, 'coordinator@gamma');
  const manager = await visit(browser);
  await signIn(manager, 'programme-manager@agency');
  return { browser, coordinator, manager };
};

const fill = async (): Promise<Shown> => {
  const company = await registerCompany('coach@gamma', 901, 'Scheepswerf De Papieren Boot');
  const trajectory = await startTrajectory('coach@gamma', company, 'Peterschap op de scheepswerf', TODAY);
  const person = await enterPerson('coordinator@gamma', 'finance@gamma', 'en');
  await enterPerson('coordinator@gamma', 'coordinator@gamma', 'nl');
  await enterPerson('programme-manager@agency', 'auditor@agency', 'nl');
  await setTarget('programme-manager@agency', 'gamma', 1, 20);
  await runCommand('job', 'quarterly-summary', '--quarter', QUARTER);
  return {
    companyId: company.id,
    trajectoryId: trajectory.id,
    personId: person.id,
    quarter: QUARTER.replace('/', '-'),
  };
};

beforeAll(async () => {
  shown = await fill();
  for (let desk = 0; desk < DESKS; desk += 1) desks.give(await openDesk());
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
});

/** Everything on a page has come, and its letters are drawn. */
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.waitForLoadState('networkidle');
};

/**
 * Colours have stopped changing, or their change was called off; what inherits a colour follows a frame after what it inherits from.
 * In what is folded away nothing moves on: a change there would never end, and is not waited for.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true);
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await new Promise(requestAnimationFrame);
    } while (moving().length > 0);
  });

type Ways = { readonly devices: readonly (keyof typeof WIDTHS)[]; readonly themes: readonly ('light' | 'dark')[] };
const WAYS: Readonly<Record<Language, Ways>> = {
  nl: { devices: ['desktop', 'phone'], themes: ['light', 'dark'] },
  // The same page in longer or shorter words: where there is least room for them.
  en: { devices: ['phone'], themes: ['light'] },
};

/** Violations in the light; in the dark, what colours can do wrong. */
const violationsIn = async (page: Page, { devices, themes }: Ways): Promise<string[]> => {
  const found: string[] = [];
  for (const device of devices) {
    await page.setViewportSize(WIDTHS[device]);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await atRest(page);
      const violations = await violationsOn(page, colorScheme === 'dark' ? ONLY_CONTRAST : {});
      found.push(...violations.map((violation) => `${device}, ${colorScheme}: ${violation}`));
    }
  }
  return found;
};

/** How many pixels of the narrowest page lie outside it. */
const overflow = async (page: Page): Promise<number> => {
  await page.setViewportSize(NARROWEST);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
};

/** A screen in a language, on a device that remembers nothing else, not even a draft. */
const open = async (page: Page, screen: Screen, path: string, language: Language): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(WIDTHS.desktop);
  await page.evaluate((chosen) => {
    localStorage.clear();
    localStorage.setItem('iwf.language', chosen);
  }, language);
  await page.goto(path);
  await settled(page);
  await screen.act?.(page, TEXTS[language]);
};

/** Looks at a screen in Dutch in every way, and in English at what the other words change. */
const expectAccessible = async ({ page, complaints }: Visitor, screen: Screen, path: string): Promise<void> => {
  for (const language of LANGUAGES) {
    await open(page, screen, path, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violationsIn(page, WAYS[language])).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  expect(complaints.splice(0)).toEqual([]);
};

describe.concurrent('everybody can use', () => {
  it.each(PARTNERSHIP_SCREENS)('in a partnership: $name', (screen) =>
    desks.use(({ coordinator }) => expectAccessible(coordinator, screen, `/partnerships/gamma${screen.path(shown)}`)),
  );

  it.each(AGENCY_SCREENS)('at the agency: $name', (screen) =>
    desks.use(({ manager }) => expectAccessible(manager, screen, screen.path(shown))),
  );

  it.each([
    { name: 'start', path: () => '/' },
    { name: 'a page of which one must be signed in', path: () => '/partnerships/gamma/companies' },
    { name: 'a page that does not exist', path: () => '/nowhere' },
    { name: 'a sign-in that failed', path: () => '/auth/callback?code=none&state=none' },
  ])('without an account: $name', (screen) =>
    desks.use(async ({ browser }) => {
      const stranger = await visit(browser);
      await stranger.page.goto('/');
      await expectAccessible(stranger, screen, screen.path());
      await stranger.leave();
    }),
  );
});
