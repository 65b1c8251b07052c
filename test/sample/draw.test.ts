import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, numberFor, populationHash, unitText } from '../../functions/sample/draw.ts';
import { populationIn } from '../../functions/sample/population.ts';
import { verificationQueryIdSchema } from '../../shared/kernel/ids.ts';
import type { SampleUnit } from '../../shared/sample/schema.ts';
import { sampleScopeSchema, scopesOn } from '../../shared/sample/scope.ts';
import { progressOf, sampleStandOf } from '../../shared/sample/stand.ts';
import {
  ALL_PHASES,
  COMPANY,
  companyId,
  day,
  OTHER_COMPANY,
  trajectoryId,
  trajectoryOf,
} from '../trajectory/samples.ts';

const unit = (number: number): SampleUnit => ({ trajectoryId: trajectoryId(number), companyId: companyId(number) });
const units = (count: number): SampleUnit[] => Array.from({ length: count }, (_, index) => unit(index + 1));
const anyPopulation = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 40 }).map((all) => all.map(unit));
const anySeed = fc.string({ minLength: 1, maxLength: 20 });

describe('a draw', () => {
  it('is without replacement, from the population alone, and as many as asked as far as there are', () => {
    fc.assert(
      fc.property(anyPopulation, anySeed, fc.nat(50), (population, seed, count) => {
        const drawn = draw(population, seed, count).map(unitText);
        expect(drawn).toHaveLength(Math.min(count, population.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(population.map(unitText)).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  it('is the same with the same seed, in whatever order the population comes', () => {
    fc.assert(
      fc.property(anyPopulation, anySeed, fc.nat(40), fc.infiniteStream(fc.nat()), (population, seed, count, dice) => {
        const shuffled = population
          .map((one) => ({ one, place: Number(dice.next().value) }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        expect(draw(shuffled, seed, count)).toEqual(draw(population, seed, count));
        expect(populationHash(shuffled)).toBe(populationHash(population));
      }),
    );
  });

  it('grows without letting go: more drawn with one seed holds what fewer gave', () => {
    fc.assert(
      fc.property(anyPopulation, anySeed, fc.nat(40), (population, seed, count) => {
        expect(draw(population, seed, count + 1).slice(0, count)).toEqual(draw(population, seed, count));
      }),
    );
  });

  it('gives every company, and every pair, the same chance', () => {
    // 4 000 draws of 3 out of 10 with seeds of their own. Chi-square: 9 and 44 degrees of freedom, one in 100 000 lies beyond.
    const population = units(10);
    const [once, pairs] = [new Map<string, number>(), new Map<string, number>()];
    const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (let seed = 0; seed < 4_000; seed += 1) {
      const drawn = draw(population, `seed ${seed}`, 3).map(unitText).sort();
      for (const one of drawn) add(once, one);
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ])
        add(pairs, `${drawn[a ?? 0]} ${drawn[b ?? 0]}`);
    }
    const distance = (counts: Map<string, number>, expected: number) =>
      [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(once.size).toBe(10);
    expect(distance(once, 1_200)).toBeLessThan(39);
    expect(pairs.size).toBe(45);
    expect(distance(pairs, 4_000 * (3 / 45))).toBeLessThan(98);
  });

  it('can be done again by anybody: this one was worked out with sha256sum', () => {
    expect(
      draw(units(3), 'zaad', 3)
        .map((one) => one.trajectoryId.slice(-1))
        .join(''),
    ).toBe('231');
  });

  it('rounds a share up', () => {
    expect(numberFor({ kind: 'share', percent: 10 }, 31)).toBe(4);
    expect(numberFor({ kind: 'share', percent: 10 }, 30)).toBe(3);
    expect(numberFor({ kind: 'share', percent: 1 }, 1)).toBe(1);
    expect(numberFor({ kind: 'number', number: 7 }, 5)).toBe(7);
  });
});

describe('what is drawn from', () => {
  it('is a quarter or a whole funding period, by the day since which a company is complete', () => {
    const dated = [
      { ...unit(1), since: day('2026-06-30') },
      { ...unit(2), since: day('2026-07-01') },
      { ...unit(3), since: day('2027-01-01') },
    ];
    expect(populationIn(dated, sampleScopeSchema.parse('2026/Q3'))).toEqual([unit(2)]);
    expect(populationIn(dated, 'period1')).toEqual([unit(1), unit(2)]);
    expect(populationIn(dated, 'period2')).toEqual([unit(3)]);
    expect(scopesOn(day('2024-08-01'))).toEqual(['2024/Q3', '2024/Q2', '2024/Q1', 'period1']);
    expect(scopesOn(day('2027-02-01')).slice(0, 2)).toEqual(['2027/Q1', '2026/Q4']);
  });
});

describe('how far the agency is with a company that was drawn', () => {
  const finished = trajectoryOf(ALL_PHASES);
  const verdict = { companyId: COMPANY, outcome: 'rejected', on: day('2024-10-01'), reason: 'Geen datum' } as const;
  const query = { companyId: COMPANY, comment: 'Welke?', askedOn: day('2024-09-20'), dueOn: day('2024-10-20') };
  const today = day('2024-11-15');

  it('is what its last verdict says, else whether something is asked, else nothing yet', () => {
    const queries = [{ ...query, id: verificationQueryIdSchema.parse('vqr_00000000000000000000000001') }];
    expect(sampleStandOf(finished, COMPANY, today)).toBe('waiting');
    expect(sampleStandOf({ ...finished, queries }, COMPANY, today)).toBe('queried');
    expect(sampleStandOf({ ...finished, queries }, OTHER_COMPANY, today)).toBe('waiting');
    expect(sampleStandOf({ ...finished, verifications: [verdict] }, COMPANY, today)).toBe('rejected');
  });

  it('starts anew when the partnership opened it again: that verdict was about something else', () => {
    const reopened = trajectoryOf([...ALL_PHASES, ['implementation', '2024-10-10']], {
      verifications: [verdict],
      reopenings: [{ on: day('2024-10-10'), reason: 'Niet af', verdicts: 1 }],
    });
    expect(sampleStandOf(reopened, COMPANY, today)).toBe('reopened');
    expect(progressOf(['reopened', 'waiting', 'waiting'])).toMatchObject({ reopened: 1, waiting: 2, accepted: 0 });
  });
});
