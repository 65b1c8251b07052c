import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  companyStageOn,
  contributionDifference,
  contributionOf,
  measuresOn,
  sumOfContributions,
} from '../../shared/figures/measures.ts';
import { regionsUpTo, standingsUpTo } from '../../shared/figures/standing.ts';
import { lastDayOf, quartersBetween } from '../../shared/kernel/dates.ts';
import { COUNTING_VARIANTS } from '../../shared/programme/schema.ts';
import { OPEN_PHASES, type Trajectory } from '../../shared/trajectory/schema.ts';
import { anyDay, anyFacts, anyRules, asKnownOn } from './arbitraries.ts';
import { PERIOD_1, PERIOD_2 } from './samples.ts';

const anyPeriod = fc.constantFrom(PERIOD_1, PERIOD_2);
const RUNS = { numRuns: 300 };

describe('the measures of a company, for any facts', () => {
  it('add up over quarters to how it stands at the end of each', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, anyPeriod, (facts, rules, period) => {
        const contribution = contributionOf(facts, rules, period);
        let sum: Record<string, number> = {};
        for (const quarter of quartersBetween(period.firstQuarter, period.lastQuarter)) {
          const ofQuarter = Object.entries(contribution).filter(([key]) => key.startsWith(`${quarter}|`));
          sum = sumOfContributions([sum, Object.fromEntries(ofQuarter.map(([key, delta]) => [key.slice(8), delta]))]);
          expect(sum).toEqual(measuresOn(facts, rules, period, lastDayOf(quarter)));
        }
      }),
      RUNS,
    );
  });

  it('say the same of a day, however much later they are computed', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, anyPeriod, anyDay, (facts, rules, period, anytime) => {
        const on = anytime < period.from ? period.from : anytime;
        const early = measuresOn(asKnownOn(on, facts), rules, period, on);
        expect(measuresOn(facts, rules, period, on)).toEqual(early);
      }),
      RUNS,
    );
  });

  it('count a company in one place at most: counted, in the pipeline, completed without counting, or stopped', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, anyPeriod, anyDay, (facts, rules, period, on) => {
        const measures = measuresOn(facts, rules, period, on);
        const places = [`realised.${rules.countingRule}`, ...OPEN_PHASES.map((phase) => `pipeline.${phase}`)];
        const standing = [...places, 'completedNotCounted', 'stopped'].filter((name) => measures[name]);
        expect(standing.length).toBeLessThanOrEqual(1);
        const stage = companyStageOn(facts, rules, period, on);
        if (stage === 'none') expect(standing).toEqual([]);
        if (stage === 'counted') expect(standing).toEqual([`realised.${rules.countingRule}`]);
      }),
      RUNS,
    );
  });

  it('never count more under a stricter variant, nor without public bodies, nor more evidence than adaptations', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, anyPeriod, anyDay, (facts, rules, period, on) => {
        const read = (name: string) => measuresOn(facts, rules, period, on)[name] ?? 0;
        if (period === PERIOD_1) {
          expect(read('realised.completed')).toBeLessThanOrEqual(read('realised.supported'));
          expect(read('realised.verified')).toBeLessThanOrEqual(read('realised.completed'));
        }
        for (const variant of COUNTING_VARIANTS)
          expect(read(`realisedWithoutPublicBodies.${variant}`)).toBeLessThanOrEqual(read(`realised.${variant}`));
        expect(read('adaptedWithEvidence')).toBeLessThanOrEqual(read('adapted'));
        expect(read('inSupportSme') + read('inSupportPublicBody')).toBeLessThanOrEqual(read('inSupport'));
      }),
      RUNS,
    );
  });

  it('count a company in one period only, unless the rules count it again or what counted was undone since', () => {
    const undone = ({ stop, verifications }: Trajectory): boolean =>
      stop?.reason === 'notEligible' ||
      stop?.reason === 'duplicate' ||
      verifications.some(({ outcome }) => outcome === 'rejected');
    fc.assert(
      fc.property(anyFacts, anyRules, (facts, rules) => {
        fc.pre(!rules.recountInNextPeriod && !facts.trajectories.some(undone));
        for (const variant of COUNTING_VARIANTS) {
          const counted = [PERIOD_1, PERIOD_2].filter(
            (period) => measuresOn(facts, rules, period, period.to)[`realised.${variant}`],
          );
          expect(counted.length).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('put what is realised under the rule in force in exactly one region', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 6 }), anyRules, anyPeriod, (companies, rules, period) => {
        const totals = sumOfContributions(companies.map((facts) => contributionOf(facts, rules, period)));
        const last = standingsUpTo(totals, period, period.lastQuarter).at(-1);
        const realised = rules.publicBodyCounts ? last?.realised : last?.realisedWithoutPublicBodies;
        const regions = Object.values(regionsUpTo(totals, period, period.lastQuarter));
        expect(regions.reduce((sum, count) => sum + count, 0)).toBe(realised?.[rules.countingRule]);
      }),
      RUNS,
    );
  });
});

describe('differences between contributions', () => {
  const contribution = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: -3, max: 3 }).filter(Boolean),
  );

  it('bring the totals from the old to the new, whatever else is in them', () => {
    fc.assert(
      fc.property(contribution, contribution, contribution, (others, before, after) => {
        const totals = sumOfContributions([others, before]);
        expect(sumOfContributions([totals, contributionDifference(before, after)])).toEqual(
          sumOfContributions([others, after]),
        );
      }),
    );
  });

  it('are nothing between equals', () => {
    fc.assert(
      fc.property(contribution, (same) => {
        expect(contributionDifference(same, { ...same })).toEqual({});
      }),
    );
  });
});
