import type { Page } from 'playwright-core';

/** As long as no request is on its way, nothing more comes: what was asked for last has asked for what follows from it. */
const QUIET_MILLISECONDS = 60;

const inFlight = new WeakMap<Page, Set<object>>();

/** Keeps count of what a page has asked for, from here on. */
export const watchRequests = (page: Page): void => {
  const asked = new Set<object>();
  inFlight.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
};

/** Waits until a page that is watched has asked for nothing for a while; `networkidle` does the same and waits half a second each time. */
export const untilQuiet = async (page: Page): Promise<void> => {
  const asked = inFlight.get(page);
  if (!asked) throw new Error('The requests of this page are not watched');
  let quietSince = performance.now();
  while (performance.now() - quietSince < QUIET_MILLISECONDS) {
    await page.waitForTimeout(20);
    if (asked.size > 0) quietSince = performance.now();
  }
};
