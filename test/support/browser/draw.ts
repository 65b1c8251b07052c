import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './visitor.ts';

/** What a canvas measures before its script has come. */
const UNTOUCHED_WIDTH = 300;

/** Strokes of a pointer over the surface for a signature, once what draws has come. Throws when there is no surface. */
export const drawSignature = async (page: Page): Promise<void> => {
  const surface = page.locator('canvas');
  await surface.scrollIntoViewIfNeeded();
  const width = () => surface.evaluate((canvas: HTMLCanvasElement) => canvas.width);
  await expect.poll(width, PATIENCE).not.toBe(UNTOUCHED_WIDTH);
  const box = await surface.boundingBox();
  if (!box) throw new Error('The surface is not on screen');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.5));
  await page.mouse.down();
  for (const [x, y] of [at(0.3, 0.2), at(0.4, 0.6), at(0.6, 0.3), at(0.7, 0.5)])
    await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
};
