import { describe, expect, it } from 'vitest';
import { budgetLinesSchema } from '../../shared/finance/schema.ts';
import { budgetCellAt, budgetLines, budgetValues } from '../../web/src/finance/budget/budget-values.ts';
import { linePointer } from '../../web/src/finance/typed-lines.ts';

const [A, B] = ['mbr_01J0000000000000000000000A', 'mbr_01J0000000000000000000000B'];
const APPROVED = budgetLinesSchema.parse([
  { memberId: A, year: 2024, category: 'staff', amount: 123_456_07 },
  { memberId: A, year: 2025, category: 'travel', amount: 0 },
  { memberId: B, year: 2024, category: 'staff', amount: 5_00 },
]);

describe('the form of an amendment of a budget', () => {
  it('begins with what is approved, and proposes it as it is until something is typed', () => {
    expect(budgetLines(budgetValues(APPROVED))).toEqual(APPROVED);
  });

  it('leaves out what is emptied, and keeps what is no amount for the check to refuse', () => {
    const { amounts, reason } = budgetValues(APPROVED);
    const typed = { amounts: { ...amounts, [`${A}|2024|staff`]: ' ', [`${B}|2024|staff`]: 'veel' }, reason };
    expect(budgetLines(typed).map(({ amount }) => amount)).toEqual([0, 'veel']);
  });

  it('leads an error of a line to its cell', () => {
    const values = budgetValues(APPROVED);
    expect(linePointer(values.amounts, `${B}|2024|staff`, '/to/lines')).toBe('/to/lines/2');
    expect(budgetCellAt(values, '/to/lines/2/year')).toEqual({ memberId: B, year: '2024', category: 'staff' });
    expect(budgetCellAt(values, '/to/lines')).toBeUndefined();
  });
});
