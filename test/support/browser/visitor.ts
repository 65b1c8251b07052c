import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { addresses } from './system.ts';
import { underTest } from './under-test.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a person waits for something to appear, also on a machine that does much else, and how often they look. */
export const PATIENCE = { timeout: 30_000, interval: 500 } as const;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromiumPath'), args: FLAGS });

const DEVICES = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** Somebody at a browser of their own, with nothing of anybody else in it. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors in the console (a refused content among them) and errors that nobody caught. */
  readonly complaints: string[];
  readonly leave: () => Promise<void>;
};

/** An answer that says no is written to the console by the browser itself: it is how the API speaks, not something broken. */
const isExpectedRefusal = (message: ConsoleMessage): boolean =>
  /status of (400|401|403|404|409|422)/.test(message.text()) && message.location().url.includes('/api/');

/** Only who is to lose the network has the web kept on the device: fetching all of it at each visit would cost the tests minutes. */
export const visit = async (
  browser: Browser,
  device: keyof typeof DEVICES = 'desktop',
  { keepsWeb = false }: { keepsWeb?: boolean } = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    ...DEVICES[device],
    baseURL: addresses().web,
    acceptDownloads: true,
    serviceWorkers: keepsWeb ? 'allow' : 'block',
  });
  context.setDefaultTimeout(PATIENCE.timeout);
  const { millisecondsAhead } = underTest();
  if (millisecondsAhead > 0) await context.clock.install({ time: Date.now() + millisecondsAhead });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpectedRefusal(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, complaints, leave: () => context.close() };
};

/** Waits until the keyboard's focus is on something. */
export const waitForFocus = (what: Locator): Promise<void> => what.and(what.page().locator(':focus')).waitFor();
