import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livingCells } from '../../../shared/finance/budget/living-table.ts';
import { GROUPINGS, type LivingRow, overBudget, rolledUp, totalOf } from '../../../shared/finance/budget/roll-up.ts';
import { reportsInOrder } from '../../../shared/finance/reports.ts';
import type { BudgetLine, CertifiedAmount } from '../../../shared/finance/schema.ts';
import { addCents, cents, divideByWeights, divideGrid } from '../../../shared/kernel/money.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { budgetLines, certifiedAmounts, certifiedOf, lineOf, memberId } from './samples.ts';

const { fundingPercents } = DEFAULT_RULES;
const WEIGHTS = [fundingPercents.esf, fundingPercents.focusOnTalent, fundingPercents.own];
const cellsOf = (lines: readonly BudgetLine[], certified: readonly CertifiedAmount[]) =>
  livingCells({ budget: { lines: [...lines] }, certified, fundingPercents });

const numbersIn = ({ figures, shares }: LivingRow): number[] => [
  ...Object.values(figures),
  ...Object.values(shares ?? {}).flatMap((parts) => Object.values(parts)),
];
const sumOf = (rows: readonly LivingRow[]): number[] =>
  rows.map(numbersIn).reduce((sum, next) => next.map((value, index) => value + (sum[index] ?? 0)), []);

describe('the living table', () => {
  it('sets what was certified, before and in the latest report, against the budget', () => {
    const lines = [
      lineOf(1, 2024, 'staff', 100_00),
      lineOf(1, 2025, 'staff', 200_00),
      lineOf(2, 2024, 'external', 50_00),
    ];
    const certified = [
      certifiedOf('Rapport 2025', { year: 2025, amount: 80_00, certifiedOn: '2026-05-01' }),
      certifiedOf('Rapport 2024', { year: 2024, amount: 90_00, certifiedOn: '2025-05-01' }),
      // Corrected after the later report: it belongs to its own report all the same.
      certifiedOf('Rapport 2024', { year: 2024, amount: -15_00, certifiedOn: '2026-09-01' }),
    ];
    expect(reportsInOrder(certified)).toEqual(['Rapport 2024', 'Rapport 2025']);
    expect(rolledUp(cellsOf(lines, certified), 'member')).toEqual([
      {
        key: memberId(1),
        memberId: memberId(1),
        figures: { budget: 300_00, before: 75_00, latest: 80_00, certified: 155_00, remaining: 145_00 },
        origin: { byHand: 3, takenOver: 0 },
        shares: {
          budget: { esf: 120_00, focusOnTalent: 135_00, own: 45_00 },
          certified: { esf: 62_00, focusOnTalent: 69_75, own: 23_25 },
          remaining: { esf: 58_00, focusOnTalent: 65_25, own: 21_75 },
        },
      },
      expect.objectContaining({ memberId: memberId(2), origin: { byHand: 0, takenOver: 0 } }),
    ]);
  });

  it('adds up to the whole in every direction, in total cost and in each share, to the cent', () => {
    fc.assert(
      fc.property(budgetLines, certifiedAmounts, (lines, certified) => {
        const cells = cellsOf(lines, certified);
        const total = totalOf(cells);
        expect(total.figures.budget).toBe(addCents(...lines.map(({ amount }) => amount)));
        expect(total.figures.certified).toBe(addCents(...certified.map(({ amount }) => amount)));
        for (const grouping of GROUPINGS) {
          const rows = rolledUp(cells, grouping);
          if (rows.length > 0) expect(sumOf(rows)).toEqual(numbersIn(total));
          for (const { figures, shares } of rows)
            for (const name of ['budget', 'certified', 'remaining'] as const)
              expect(addCents(...Object.values(shares?.[name] ?? {}))).toBe(figures[name]);
          expect(rows.flatMap(numbersIn).every(Number.isSafeInteger)).toBe(true);
        }
      }),
    );
  });

  it('divides the whole and each member as the settlement does, and no cell is far from its own share', () => {
    fc.assert(
      fc.property(budgetLines, certifiedAmounts, (lines, certified) => {
        const cells = cellsOf(lines, certified);
        const members = rolledUp(cells, 'member');
        const whole = totalOf(cells);
        expect(Object.values(whole.shares?.certified ?? {})).toEqual(divideByWeights(whole.figures.certified, WEIGHTS));
        const grid = divideGrid(
          members.map(({ figures }) => figures.certified),
          WEIGHTS,
        );
        expect(members.map(({ shares }) => Object.values(shares?.certified ?? {}))).toEqual(grid);
        for (const { figures, shares } of cells)
          for (const [index, part] of Object.values(shares?.budget ?? {}).entries())
            expect(Math.abs(part * 100 - figures.budget * (WEIGHTS[index] ?? 0))).toBeLessThan(300);
      }),
    );
  });

  it('does not depend on the order in which lines and amounts were entered', () => {
    fc.assert(
      fc.property(budgetLines, certifiedAmounts, fc.infiniteStream(fc.nat()), (lines, certified, order) => {
        const shuffled = <Entry>(entries: readonly Entry[]): Entry[] =>
          entries
            .map((entry) => ({ entry, place: order.next().value ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ entry }) => entry);
        expect(cellsOf(shuffled(lines), shuffled(certified))).toEqual(cellsOf(lines, certified));
      }),
    );
  });

  it('tells where more was certified than budgeted over the years, and where nothing was budgeted', () => {
    const lines = [lineOf(1, 2024, 'staff', 100), lineOf(1, 2025, 'staff', 100)];
    const certified = [
      certifiedOf('R1', { year: 2024, amount: 150 }),
      certifiedOf('R1', { year: 2024, amount: 1, category: 'travel' }),
    ];
    // More than the year had, and not more than both years have: no warning.
    expect(overBudget(cellsOf(lines, certified)).map(({ category }) => category)).toEqual(['travel']);
  });

  it('has no shares of amounts below 0, and says what was taken over', () => {
    const certified = [certifiedOf('R1', { amount: -1 }), certifiedOf('R1', { member: 2, amount: 7, takenOver: true })];
    const total = totalOf(cellsOf([], certified));
    expect([total.shares, total.figures.certified, total.origin]).toEqual([
      undefined,
      cents(6),
      { byHand: 1, takenOver: 1 },
    ]);
  });
});
