import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There once its source ran in the page. */
    readonly axe: { readonly run: (what: Document | Element, options: RunOptions) => Promise<AxeResults> };
  }
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What colours change and nothing else does. */
export const ONLY_CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe finds wrong on a page as it is now: rule by rule, the elements and what to do about it. */
export const violationsOn = async (page: Page, options: RunOptions = {}): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  // Of what passes only its name is kept: to describe each element of it takes most of the time.
  const chosen: RunOptions = { resultTypes: ['violations'], ...options };
  const { violations }: AxeResults = await page.evaluate((given) => {
    // Of a dialog that stands before a page, the rest was looked at without it, and is out of reach.
    const dialog = document.querySelector('dialog[open]');
    return window.axe.run(dialog ?? document, given);
  }, chosen);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n')}`,
  );
};
