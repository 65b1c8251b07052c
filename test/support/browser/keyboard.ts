import type { Locator, Page } from 'playwright-core';

const MORE_THAN_ANY_PAGE_HAS = 120;

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until something has the focus. Throws when it is never reached. */
export const tabTo = async (what: Locator): Promise<void> => {
  await what.first().waitFor();
  for (let presses = 0; presses < MORE_THAN_ANY_PAGE_HAS; presses += 1) {
    if (await hasFocus(what)) return;
    await what.page().keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${what}`);
};

/** Goes to something by Tab and presses Enter on it. */
export const enterOn = async (what: Locator): Promise<void> => {
  await tabTo(what);
  await what.page().keyboard.press('Enter');
};

/** Goes to a box by Tab and types in it. */
export const typeIn = async (box: Locator, text: string): Promise<void> => {
  await tabTo(box);
  await box.page().keyboard.type(text);
};

/** What a number of presses of Tab comes by: the words of each, as they are read aloud. */
export const tabsFrom = async (page: Page, presses: number): Promise<string[]> => {
  const words: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const word = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    words.push(word.trim());
  }
  return words;
};
