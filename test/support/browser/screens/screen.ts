import type { Page } from 'playwright-core';
import type { ScreenTexts } from '../screen-texts.ts';

/** What the screens under test show, by the ids that the API gave. */
export type Shown = {
  readonly companyId: string;
  readonly trajectoryId: string;
  readonly personId: string;
  /** `2026-Q2`, frozen. */
  readonly quarter: string;
};

/** A page as a person can have it before them: its address, and what was done there. */
export type Screen = {
  readonly name: string;
  readonly path: (shown: Shown) => string;
  readonly act?: (page: Page, texts: ScreenTexts) => Promise<void>;
};
