import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primaryReasons } from '../../../shared/monitoring/suppression/primary.ts';
import { suppress } from '../../../shared/monitoring/suppression/suppress.ts';
import { brokenIn, publish, viewOf } from './publish.ts';
import { releasesOf } from './random-releases.ts';

describe('the attack over everything published', () => {
  it('fails on each hidden number, over several quarters and recomputations', () => {
    fc.assert(
      fc.property(releasesOf, (releases) => {
        expect(brokenIn(viewOf(publish(releases)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('meets the same decisions whatever the order of the cells', () => {
    fc.assert(
      fc.property(releasesOf, (releases) => {
        expect(publish(releases.map((cells) => cells.toReversed()))).toEqual(publish(releases));
      }),
      { numRuns: 6 },
    );
  });

  it('hides nothing where no cell says too much by itself', () => {
    fc.assert(
      fc.property(releasesOf, fc.integer({ min: 1, max: 4 }), ([cells = []], least) => {
        const rules = { smallCellThreshold: least, fewEmployersThreshold: 1 };
        fc.pre(primaryReasons(cells, rules).size === 0);
        const suppression = suppress([], cells, rules);
        expect(
          suppression.kind === 'publishable' && suppression.release.every(({ decision }) => decision.kind === 'shown'),
        ).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('changes nothing of what is shown where a recomputation changed nothing', () => {
    fc.assert(
      fc.property(releasesOf, ([cells = []]) => {
        const [first = [], second = []] = publish([cells, cells]);
        expect(second.map(({ decision }) => decision.kind)).toEqual(first.map(({ decision }) => decision.kind));
      }),
      { numRuns: 6 },
    );
  });
});
