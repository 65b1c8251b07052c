import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarter } from '../../../shared/kernel/dates.ts';
import {
  type Categories,
  type CountedCell,
  type DecidedCell,
  keyOf,
  type Release,
} from '../../../shared/monitoring/suppression/cell.ts';
import { primaryReasons } from '../../../shared/monitoring/suppression/primary.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { attackEverything } from './attacker.ts';
import { anyYear, measuredReleases } from './measured-releases.ts';
import { open, publish, RULES } from './publish.ts';
import { releasesOf } from './random-releases.ts';

const THRESHOLD = RULES.smallCellThreshold;

describe('the attack over everything published', () => {
  it('fails on each hidden number, over several quarters and recomputations', () => {
    fc.assert(
      fc.property(releasesOf, (releases) => {
        expect(attackEverything(publish(releases), RULES)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('fails on every published table, as deliveries over a year are measured', async () => {
    await fc.assert(
      fc.asyncProperty(anyYear, async (year) => {
        const releases = publish(await measuredReleases(year));
        expect(attackEverything(releases, RULES)).toEqual([]);
      }),
      // A history of all tables takes too long to be made smaller.
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('would succeed where only what says too much by itself were hidden', () => {
    const naive = (cells: Parameters<typeof primaryReasons>[0]): Release => {
      const primary = primaryReasons(cells, RULES);
      return cells.map((cell): DecidedCell => {
        const reason = primary.get(keyOf(cell));
        return { ...cell, decision: reason ? { kind: 'hidden', reason } : { kind: 'shown' } };
      });
    };
    const broken = fc
      .sample(releasesOf, { numRuns: 12, seed: 7 })
      .filter((releases) => attackEverything(releases.map(naive), RULES, 1).length > 0);
    expect(broken.length).toBeGreaterThan(6);
  });

  it('meets the same decisions whatever the order of the cells', () => {
    fc.assert(
      fc.property(releasesOf, (releases) => {
        const [forwards, backwards] = [publish(releases), publish(releases.map((cells) => cells.toReversed()))];
        const byPlace = (release: Release) => release.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        expect(backwards.map(byPlace)).toEqual(forwards.map(byPlace));
      }),
      { numRuns: 5 },
    );
  });

  it('hides nothing where no cell says too much by itself', () => {
    const large = fc.integer({ min: THRESHOLD, max: 60 });
    fc.assert(
      fc.property(large, large, (stayed, left) => {
        const cellOf = (persons: number, categories: Categories): CountedCell => ({
          population: 'monitoring',
          quarter: quarter('2026/Q1'),
          categories,
          persons,
          employers: 4,
        });
        const cells = [
          cellOf(stayed + left, {}),
          cellOf(stayed, { sameCompanyAfter3: 'stayed' }),
          cellOf(left, { sameCompanyAfter3: 'left' }),
        ];
        const { release, withheld } = suppress([], cells, RULES, open);
        expect(withheld).toEqual([]);
        expect(release.every(({ decision }) => decision.kind === 'shown')).toBe(true);
      }),
    );
  });

  it('changes nothing of what is shown where a recomputation changed nothing', () => {
    fc.assert(
      fc.property(releasesOf, ([cells = []]) => {
        const [first = [], second = []] = publish([cells, cells]);
        expect(second).toEqual(first);
      }),
      { numRuns: 10 },
    );
  });
});
