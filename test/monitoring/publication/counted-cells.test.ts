import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { matchLeavers } from '../../../shared/monitoring/matching/match-leavers.ts';
import { countedCells } from '../../../shared/monitoring/publication/counted-cells.ts';
import { periodsMeasured } from '../../../shared/monitoring/quarter/periods.ts';
import { entriesOf, keyOf } from '../../../shared/monitoring/suppression/cell.ts';
import { systemOf } from '../../../shared/monitoring/suppression/system.ts';
import { categoryName } from '../../../shared/texts/monitoring-figures/names.ts';
import { anyInput, anyRow, streamOf } from '../matching/arbitraries.ts';

const PARTNERSHIPS = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id));

const anyMeasurement = fc.tuple(fc.array(anyRow, { maxLength: 12 }), anyInput);

const cellsOf = async ([rows, { tables: _, ...input }]: typeof anyMeasurement extends fc.Arbitrary<infer Of>
  ? Of
  : never) => {
  const result = await matchLeavers(streamOf(rows), input);
  const { monitoringCadence, retentionMonths } = input.rules;
  const quarters = periodsMeasured(input.referenceDate, monitoringCadence);
  return {
    result,
    quarters,
    cells: countedCells(result, {
      partnerships: PARTNERSHIPS,
      quarters,
      retentionMonths,
      referenceDate: input.referenceDate,
    }),
  };
};

describe('The cells that are published of a matching', () => {
  it('make up their margins as the published tables say, whatever was delivered', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeasurement, async (measurement) => {
        const { cells } = await cellsOf(measurement);
        // Throws when a margin is not what its parts make up.
        for (const [, ofQuarter] of Map.groupBy(cells, ({ quarter }) => quarter)) systemOf([ofQuarter]);
        expect(new Set(cells.map(keyOf)).size).toBe(cells.length);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same places in every quarter and for every partnership, also where nobody is', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeasurement, async (measurement) => {
        const { cells, quarters } = await cellsOf(measurement);
        const places = (quarter: string, partnership: string | undefined) =>
          cells
            .filter((cell) => cell.quarter === quarter && cell.categories.partnership === partnership)
            // All leavers are nobody's.
            .filter(({ population }) => population !== 'leavers')
            // Who stayed is told of a quarter once it is known of everybody in it.
            .filter(({ categories }) => Object.keys(categories).every((dimension) => !dimension.includes('After')))
            .map(({ population, categories: { partnership: _, ...categories } }) =>
              JSON.stringify([population, categories]),
            );
        const first = quarters[0] ?? '';
        for (const quarter of quarters)
          for (const partnership of [undefined, ...PARTNERSHIPS])
            expect(places(quarter, partnership)).toEqual(places(first, undefined));
      }),
      { numRuns: 20 },
    );
  });

  it('count whom the matching counted by start, and nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeasurement, async (measurement) => {
        const { result, quarters, cells } = await cellsOf(measurement);
        const margins = result.cells.filter(({ table, period }) => table === 'start' && quarters.includes(period));
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        const published = cells
          .filter(({ population }) => population !== 'leavers')
          .filter(({ categories: { partnership: _, ...rest } }) => Object.keys(rest).length === 0);
        expect(sum(published.map(({ persons }) => persons))).toBe(sum(margins.map(({ matched }) => matched.persons)));
      }),
      { numRuns: 60 },
    );
  });

  it('count, of everybody who left, whom the matching counted by exit, and no companies', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeasurement, async (measurement) => {
        const { result, quarters, cells } = await cellsOf(measurement);
        const told = cells
          .filter(({ population, persons }) => population === 'leavers' && persons > 0)
          .map(({ quarter, categories: { work = 'all' }, persons, employers }) => [quarter, work, persons, employers]);
        const counted = result.leavers
          .filter(
            ({ table, purpose, period }) => table === 'exit' && purpose === 'monitoring' && quarters.includes(period),
          )
          .flatMap(({ period, leavers, atWork }) => [
            [period, 'all', leavers, undefined],
            [period, 'atWork', atWork, undefined],
            [period, 'notAtWork', leavers - atWork, undefined],
          ])
          .filter(([, , persons]) => persons !== 0);
        expect(told.toSorted()).toEqual(counted.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('have no two codes of a dimension that say the same', async () => {
    const [rows = [], input] = fc.sample(anyMeasurement, { numRuns: 1, seed: 1 })[0] ?? [];
    if (!input) throw new Error('nothing to measure');
    const { cells } = await cellsOf([rows, input]);
    const places = cells.filter(({ quarter, categories }) => quarter === cells[0]?.quarter && !categories.partnership);
    const names = places.flatMap(({ population, categories }) =>
      entriesOf(categories).map(
        ([dimension, code]) => `${population} ${dimension} ${categoryName(dimension, code, 'nl')}`,
      ),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
