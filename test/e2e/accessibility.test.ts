import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROPOSED_RULES } from '../../infra/local/demonstration/rules.ts';
import { addQuarters, dayOf, instant, quarterOf } from '../../shared/kernel/dates.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/languages.ts';
import { ONLY_CONTRAST, violationsOn } from '../support/browser/axe.ts';
import { extend } from '../support/browser/money-records.ts';
import { untilQuiet, watchRequests } from '../support/browser/quiet.ts';
import {
  draftRules,
  enterPerson,
  joinPromotor,
  registerCompany,
  setBudget,
  setTarget,
  startTrajectory,
} from '../support/browser/records.ts';
import { SCREEN_TEXTS } from '../support/browser/screen-texts.ts';
import type { Screen, Shown } from '../support/browser/screens/screen.ts';
import { AGENCY_SCREENS, PARTNERSHIP_SCREENS } from '../support/browser/screens.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { runCommand } from '../support/browser/system.ts';
import { openBrowser, type Visitor, visit } from '../support/browser/visitor.ts';

const TODAY = dayOf(instant(new Date().toISOString()));
/** Not the one that other tests freeze. */
const QUARTER = addQuarters(quarterOf(TODAY), -2);
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
/** What moves on its way to another colour has none of its own: nobody waits for it. */
const STILL = { reducedMotion: 'reduce' } as const;
const NARROWEST = { width: 320, height: 640 };

let browser: Browser;
let coordinator: Visitor;
let manager: Visitor;
let shown: Shown;

const fill = async (): Promise<Shown> => {
  const company = await registerCompany('coach@gamma', 901, 'Scheepswerf De Papieren Boot');
  const trajectory = await startTrajectory('coach@gamma', company, 'Peterschap op de scheepswerf', TODAY);
  const person = await enterPerson('coordinator@gamma', 'finance@gamma', 'en');
  await enterPerson('coordinator@gamma', 'coordinator@gamma', 'nl');
  await enterPerson('programme-manager@agency', 'auditor@agency', 'nl');
  const promotor = await joinPromotor('coordinator@gamma', 'gamma', 'Gamma Verzonnen vzw');
  await draftRules(PROPOSED_RULES);
  await extend('programme-manager@agency', 'gamma');
  await setTarget('programme-manager@agency', 'gamma', 1, 20);
  await setBudget('programme-manager@agency', 'gamma', 1, promotor);
  await runCommand('job', 'quarterly-summary', '--quarter', QUARTER);
  return {
    companyId: company.id,
    trajectoryId: trajectory.id,
    personId: person.id,
    quarter: QUARTER.replace('/', '-'),
  };
};

beforeAll(async () => {
  browser = await openBrowser();
  shown = await fill();
  [coordinator, manager] = await Promise.all([visit(browser), visit(browser)]);
  for (const { page } of [coordinator, manager]) watchRequests(page);
  await signIn(coordinator, 'coordinator@gamma');
  await signIn(manager, 'programme-manager@agency');
});

afterAll(async () => {
  await browser?.close();
});

/** Everything on a page has come, and its letters are drawn. */
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await untilQuiet(page);
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

type Way = readonly [device: keyof typeof WIDTHS, theme: 'light' | 'dark', rules: RunOptions];
const ON_A_DESKTOP: Way = ['desktop', 'light', {}];
const ON_A_PHONE: Way = ['phone', 'light', {}];
// A colour is the same at every width: in the dark it is looked at once.
const IN_THE_DARK: Way = ['phone', 'dark', ONLY_CONTRAST];

/**
 * A page is looked at in both languages, shared out over them: the phone has the one with the longer words in less room. What is done on
 * it, such as a dialog, is looked at where there is least room for it: its colours and its words are those of the page.
 */
const waysIn = (language: Language, { act }: Screen): readonly Way[] => {
  if (act) return [ON_A_PHONE];
  return language === LANGUAGES[0] ? [ON_A_DESKTOP, IN_THE_DARK] : [ON_A_PHONE];
};

/** What is wrong with a page as it is now, in each of the ways. */
const violationsIn = async (page: Page, ways: readonly Way[]): Promise<string[]> => {
  const found: string[] = [];
  for (const [device, colorScheme, rules] of ways) {
    await page.setViewportSize(WIDTHS[device]);
    await page.emulateMedia({ colorScheme, ...STILL });
    await atRest(page);
    const violations = await violationsOn(page, rules);
    found.push(...violations.map((violation) => `${device}, ${colorScheme}: ${violation}`));
  }
  return found;
};

/** How many pixels of the narrowest page lie outside it. */
const overflow = async (page: Page): Promise<number> => {
  await page.setViewportSize(NARROWEST);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
};

/** A screen in a language, on a device that remembers nothing else, not even a draft. */
const openAnew = async (page: Page, screen: Screen, path: string, language: Language): Promise<void> => {
  await page.evaluate((chosen) => {
    localStorage.clear();
    localStorage.setItem('iwf.language', chosen);
  }, language);
  await page.goto(path);
  await settled(page);
  await screen.act?.(page, SCREEN_TEXTS[language]);
};

/** The same screen as it stands, in another language: by the button for it, where there is one and no dialog stands before it. */
const open = async (page: Page, screen: Screen, path: string, language: Language): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', ...STILL });
  await page.setViewportSize(WIDTHS.desktop);
  const [first] = LANGUAGES;
  const button = page.getByRole('button', { name: SCREEN_TEXTS[first].general.switchLanguageLabel, exact: true });
  const isThere = (await button.count()) > 0 && (await page.locator('dialog[open]').count()) === 0;
  if (language === first || !isThere) return openAnew(page, screen, path, language);
  await button.click();
  // Both languages of a screen's words come with it: nothing more is asked for.
  await page.locator(`html[lang="${language}"]`).waitFor();
};

/** Looks at a screen at every width and in both themes, shared out over the languages: what is wrong in one is wrong in the other. */
const expectAccessible = async (
  { page, complaints }: Visitor,
  screen: Screen,
  path: string,
  // What is done on a page asks for the whole page anew in another language: its words are those of the page, which is looked at in both.
  languages: readonly Language[] = screen.act ? [LANGUAGES[0]] : LANGUAGES,
): Promise<void> => {
  for (const language of languages) {
    await open(page, screen, path, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violationsIn(page, waysIn(language, screen))).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  expect(complaints.splice(0)).toEqual([]);
};

describe('everybody can use', () => {
  it.each(PARTNERSHIP_SCREENS)('in a partnership: $name', async (screen) => {
    await expectAccessible(coordinator, screen, `/partnerships/gamma${screen.path(shown)}`);
  });

  it.each(AGENCY_SCREENS)('at the agency: $name', async (screen) => {
    // A page that a partnership has too says the same words: those of the other language were looked at there.
    const isShared = PARTNERSHIP_SCREENS.some(({ name }) => name === screen.name);
    await expectAccessible(manager, screen, screen.path(shown), isShared ? ['nl'] : undefined);
  });

  it.each([
    { name: 'start', path: () => '/' },
    { name: 'the offer of all partnerships', path: () => '/aanbod' },
    { name: 'the offer of a partnership', path: () => '/aanbod/gamma' },
    { name: 'an invitation', path: () => '/uitnodiging/gamma' },
    { name: 'a page of which one must be signed in', path: () => '/partnerships/gamma/companies' },
    { name: 'a page that does not exist', path: () => '/nowhere' },
    { name: 'a sign-in that failed', path: () => '/auth/callback?code=none&state=none' },
  ])('without an account: $name', async (screen) => {
    const stranger = await visit(browser);
    watchRequests(stranger.page);
    await stranger.page.goto('/');
    await expectAccessible(stranger, screen, screen.path());
    await stranger.leave();
  });
});
