import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../shared/kernel/search-text.ts';

describe('text as it is searched', () => {
  it.each([
    ['  Café ÉLAN ', 'cafe elan'],
    ['Zuiderkempen', 'zuiderkempen'],
    ['ÏJzer', 'ijzer'],
    ['Ångström', 'angstrom'],
    ['', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('finds what is typed with or without accents and capitals, also in the middle', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcéèëïôüçÀÉÎõ '), maxLength: 12 });
    fc.assert(
      fc.property(latin, latin, latin, (before, sought, after) => {
        expect(foldForSearch(`${before}x${sought}x${after}`)).toContain(foldForSearch(`x${sought.toUpperCase()}x`));
      }),
    );
  });
});
