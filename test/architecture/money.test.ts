import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moneyFiles, moneyMistakes } from './money-check.ts';

const root = join(import.meta.dirname, '../..');
const PLANTED = 'test/architecture/planted/shared/finance/reckons-in-fractions.ts';

describe('money is whole cents', { timeout: 120_000 }, () => {
  it('everywhere in the product; each planted way to lose a cent is found', () => {
    const files = moneyFiles(root);
    for (const expected of [
      'shared/finance/results-cut.ts',
      'functions/finance/ledger.ts',
      'web/src/finance/budget/living-rows.tsx',
    ])
      expect(files).toContain(join(root, expected));
    const found = moneyMistakes(root, [...files, join(root, PLANTED)]);
    expect(found.map((mistake) => mistake.replace(`${PLANTED}:`, 'planted '))).toEqual([
      'planted 6 /',
      'planted 7 Math.round',
      'planted 7 *',
      'planted 8 /',
      'planted 9 %',
      'planted 10 toFixed',
      'planted 11 Math.floor',
      'planted 14 *=',
    ]);
  });
});
