import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../infra/local/machine/chromium.ts';
import { ensureJava } from '../../../infra/local/machine/java.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the Chromium that end-to-end tests drive. */
    chromiumPath: string;
  }
}

/** What the machine must have before a browser walks through the whole. */
export default async ({ provide }: TestProject): Promise<void> => {
  await ensureJava();
  provide('chromiumPath', await ensureChromium());
};
