import { describe, expect, it } from 'vitest';
import { quarter } from '../../../shared/kernel/dates.ts';
import {
  type Categories,
  type CountedCell,
  keyOf,
  publishedCell,
  type Release,
} from '../../../shared/monitoring/suppression/cell.ts';
import { primaryReasons } from '../../../shared/monitoring/suppression/primary.ts';
import { systemOf } from '../../../shared/monitoring/suppression/system.ts';
import { attackEverything } from './attacker.ts';
import { open, publish, RULES } from './publish.ts';

const Q1 = quarter('2026/Q1');
const cell = (persons: number, categories: Categories, employers = Math.min(persons, 9)): CountedCell => ({
  population: 'monitoring',
  quarter: Q1,
  categories,
  persons,
  employers,
});
const outcome = (persons: number, sameCompanyAfter3: string) => cell(persons, { sameCompanyAfter3 });
/** Twenty leavers; what became of two is the only number that says too much by itself. */
const TABLE = [cell(20, {}), outcome(18, 'stayed'), outcome(2, 'left')];
const FEW = keyOf(outcome(2, 'left'));

const EVERYTHING = { smallCellThreshold: Number.POSITIVE_INFINITY, fewEmployersThreshold: Number.POSITIVE_INFINITY };

/** What can be told of the two, by whoever has seen everything. */
const toldOfTheTwo = (history: readonly Release[]) =>
  attackEverything(history, EVERYTHING).find(({ truth }) => truth === 2);

describe('a table of which one cell is small', () => {
  it('gives that cell away to subtraction when nothing else is hidden', () => {
    const primary = primaryReasons(TABLE, RULES);
    expect([...primary]).toEqual([[FEW, 'fewPersons']]);
    const release = TABLE.map((one) => ({
      ...one,
      decision: primary.has(keyOf(one))
        ? { kind: 'hidden' as const, reason: 'fewPersons' as const }
        : { kind: 'shown' as const },
    }));
    expect(toldOfTheTwo([release])).toMatchObject({ low: 2, high: 2 });
  });

  it('keeps it when the other cell is hidden too, without telling which is which', () => {
    const history = publish([TABLE]);
    expect(toldOfTheTwo(history)).toMatchObject({ low: 0, high: 20 });
    expect((history[0] ?? []).map(publishedCell).filter(({ kind }) => kind !== 'shown')).toEqual([
      { population: 'monitoring', quarter: Q1, categories: { sameCompanyAfter3: 'left' }, kind: 'hidden' },
      { population: 'monitoring', quarter: Q1, categories: { sameCompanyAfter3: 'stayed' }, kind: 'hidden' },
    ]);
  });

  it('does not show a recomputation that moves one person, whom the difference would give away', () => {
    const late = [cell(21, {}), outcome(19, 'stayed'), outcome(2, 'left')];
    const [, second = []] = publish([TABLE, late]);
    const kinds = Object.fromEntries(second.map((one) => [one.persons, one.decision.kind]));
    expect(kinds).toEqual({ 21: 'changedNotShown', 19: 'shown', 2: 'hidden' });
  });

  it('shows a recomputation that moves as many persons as the threshold asks', () => {
    const late = [cell(27, {}), outcome(25, 'stayed'), outcome(2, 'left')];
    const [, second = []] = publish([TABLE, late]);
    expect(second.filter(({ decision }) => decision.kind === 'shown').map(({ persons }) => persons)).toEqual([27]);
  });
});

describe('a table in which one may stand twice, and nobody does', () => {
  const relation = (code: string, persons: number, employers: number) => cell(persons, { relation: code }, employers);
  const [before, during, after] = [relation('before', 12, 6), relation('during', 16, 7), relation('after', 2, 2)];
  const all = cell(30, {}, 12);

  it('gives its small cell away to subtraction, as a table that always adds up does', () => {
    const release = [all, before, during, after].map((one) => ({
      ...one,
      decision: one === after ? { kind: 'hidden' as const, reason: 'fewPersons' as const } : { kind: 'shown' as const },
    }));
    expect(toldOfTheTwo([release])).toMatchObject({ low: 2, high: 2 });
  });

  it('keeps it when another cell is hidden too', () => {
    const history = publish([[all, before, during, after]]);
    expect(attackEverything(history, RULES)).toEqual([]);
    const shown = (history[0] ?? []).filter(({ decision }) => decision.kind === 'shown');
    expect(shown.map(({ persons }) => persons)).toEqual([16, 30]);
  });
});

describe('companies of those who stayed', () => {
  it('tell, where they are fewer than all companies, that somebody left', () => {
    const [all, stayed, left] = [cell(6, {}, 4), cell(5, { sameCompanyAfter3: 'stayed' }, 3), outcome(1, 'left')];
    const system = systemOf([[all, stayed, left]]);
    const variablesOf = (one: CountedCell) => {
      const found = system.releases[0]?.get(keyOf(one));
      if (!found) throw new Error('Every cell has variables');
      return found;
    };
    const attack = open(system);
    for (const one of [all, stayed]) attack.tell(variablesOf(one).employers ?? Number.NaN);
    const asked = variablesOf(left).persons;
    expect(attack.where([asked], 'least')[asked]).toBe(1);
    attack.close();
  });
});

describe('a cell that says too much by itself', () => {
  it.each([
    ['fewPersons', outcome(4, 'stayed')],
    ['fewPersons', outcome(0, 'stayed')],
    ['fewEmployers', cell(8, { sameCompanyAfter3: 'stayed' }, 2)],
    ['everybody', outcome(20, 'stayed')],
  ])('is hidden because of %s', (reason, one) => {
    const rest = { ...outcome(20 - one.persons, 'left') };
    expect(primaryReasons([cell(20, {}), one, rest], RULES).get(keyOf(one))).toBe(reason);
  });

  it('is not hidden for being everybody where there is nothing else to be', () => {
    expect(primaryReasons([cell(20, {}), outcome(20, 'stayed')], RULES).size).toBe(0);
  });
});
