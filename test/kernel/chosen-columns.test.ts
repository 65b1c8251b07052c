import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS_PATTERN, readColumns, shownColumns, withColumn } from '../../shared/kernel/chosen-columns.ts';

const COLUMNS = [
  { key: 'title' },
  { key: 'phase' },
  { key: 'since' },
  { key: 'verified', extra: true },
  { key: 'updated' },
] as const;
const OTHERS = ['phase', 'since', 'verified', 'updated'] as const;
const KNOWN = ['title', ...OTHERS] as const;
const keysOf = (text: string | undefined) => shownColumns(COLUMNS, text, 'title').map(({ key }) => key);

describe('the columns of a list', () => {
  it('are the usual ones until somebody chooses', () => {
    expect(keysOf(undefined)).toEqual(['title', 'phase', 'since', 'updated']);
    expect(keysOf('verified,phase')).toEqual(['title', 'phase', 'verified']);
  });

  it('forget what is no column any more, and keep the order of the list', () => {
    expect(readColumns('updated,gone,phase', KNOWN)).toBe('phase,updated');
    expect(readColumns('gone', KNOWN)).toBeUndefined();
    expect(readColumns(undefined, KNOWN)).toBeUndefined();
  });

  it('follow every tick, whatever was ticked before, and always name the row', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OTHERS), { maxLength: 12 }), (ticks) => {
        let text: string | undefined;
        for (const key of ticks) {
          const before = keysOf(text);
          text = withColumn(COLUMNS, text, { key, naming: 'title' });
          if (text !== undefined) expect(text).toMatch(COLUMNS_PATTERN);
          expect(readColumns(text, KNOWN)).toBe(text);
          expect(keysOf(text).includes(key)).toBe(!before.includes(key));
          expect(keysOf(text)[0]).toBe('title');
        }
      }),
    );
  });

  it('leave the address when they are the usual ones', () => {
    const without = withColumn(COLUMNS, undefined, { key: 'since', naming: 'title' });
    expect(without).toBe('phase,updated');
    expect(withColumn(COLUMNS, without, { key: 'since', naming: 'title' })).toBeUndefined();
  });
});
