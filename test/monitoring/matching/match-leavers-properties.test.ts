import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeaverRow } from '../../../shared/monitoring/delivery/row.ts';
import { type MatchingInput, matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import { anyInput, anyRow, streamOf } from './arbitraries.ts';
import { leaversByHand, matchedByHand } from './reference.ts';

const RUNS = { numRuns: 250 };
const anyRows = fc.array(anyRow, { maxLength: 12 });
const match = (rows: readonly LeaverRow[], input: MatchingInput) => matchLeavers(streamOf(rows), input);
const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('matching leavers with supported companies, for any rows, companies and rules', () => {
  it('counts what a reference counts that goes by hand through every row for every cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, async (rows, input) => {
        const { cells, leavers } = await match(rows, input);
        expect(cells).toEqual(matchedByHand({ ...input, rows }));
        expect(leavers).toEqual(leaversByHand({ ...input, rows }));
      }),
      RUNS,
    );
  });

  it('gives the same whatever the order of rows, companies and successions', async () => {
    const anyOrder = fc.tuple(anyRows, anyInput).chain(([rows, input]) =>
      fc.record({
        before: fc.constant({ rows, input }),
        rows: shuffled(rows),
        companies: shuffled(input.companies),
        successions: shuffled(input.successions),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyOrder, async ({ before, rows, companies, successions }) => {
        const after = await match(rows, { ...before.input, companies, successions });
        expect(after).toEqual(await match(before.rows, before.input));
      }),
      RUNS,
    );
  });

  it('changes nothing by a row that comes twice, but the number of rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, async (rows, input) => {
        const [once, twice] = [await match(rows, input), await match([...rows, ...rows], input)];
        expect({ ...twice, rows: undefined }).toEqual({ ...once, rows: undefined });
        expect(twice.rows.read).toBe(2 * once.rows.read);
      }),
      RUNS,
    );
  });

  it('keeps purposes apart: other sources change nothing of what is counted of local partnerships', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, async (rows, input) => {
        const local = rows.filter(({ sourceMeasure }) => sourceMeasure === 'local-partnership');
        const [all, alone] = [await match(rows, input), await match(local, input)];
        expect(all.cells.filter(({ purpose }) => purpose === 'monitoring')).toEqual(alone.cells);
        expect(all.leavers.filter(({ purpose }) => purpose === 'monitoring')).toEqual(alone.leavers);
      }),
      RUNS,
    );
  });

  it('changes no matched cell by somebody new who works at no supported company', async () => {
    const stranger = 'PZZZZZZZZZZZZZZZZZZZZZZZZ';
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, anyRow, async (rows, input, row) => {
        const added = { ...row, pseudonym: stranger } as LeaverRow;
        const alone = await match([added], input);
        fc.pre(alone.cells.length === 0);
        const [before, after] = [await match(rows, input), await match([...rows, added], input)];
        expect(after.cells).toEqual(before.cells);
        expect(after.rows.matched).toBe(before.rows.matched);
      }),
      RUNS,
    );
  });

  it('has counts that fit in each other, and rows that add up', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, async (rows, input) => {
        const { cells, rows: counts } = await match(rows, input);
        const { read, ...parts } = counts;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
        for (const { matched, synergy, withoutSynergy, retention } of cells) {
          expect(synergy.persons + withoutSynergy.persons).toBe(matched.persons);
          for (const { due, sameCompany, anyWork, notYet } of retention) {
            expect(due.persons + notYet.persons).toBe(matched.persons);
            expect(sameCompany.persons).toBeLessThanOrEqual(anyWork.persons);
            expect(anyWork.persons).toBeLessThanOrEqual(due.persons);
          }
        }
      }),
      RUNS,
    );
  });

  it('lets nobody out: no pseudonym stands in a result', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyInput, async (rows, input) => {
        expect(JSON.stringify(await match(rows, input))).not.toMatch(/P[A-Z]{24}/);
      }),
      { numRuns: 100 },
    );
  });
});
