import loadHighs, { type Model } from 'highs';
import type { Knowledge } from './knowledge.ts';

const highs = await loadHighs();

/** More than any number of people. */
const MOST = 1_000_000;

/** After another question the last answer still fits: this goes on from there. */
const FROM_THE_LAST_ANSWER = { presolve: 'off', solver: 'simplex', simplex_strategy: 4 } as const;

/** Whole numbers for everything, as things could be for all that somebody knows. */
export type World = ReadonlyMap<string, number>;

const bounded = ({ truths, shown }: Knowledge): string[] =>
  [...truths.keys()].map((name) => {
    const value = shown.get(name);
    return value === undefined ? `0 <= ${name} <= ${MOST}` : `${name} = ${value}`;
  });

const textOf = (knowledge: Knowledge, areWhole: boolean): string => {
  const names = [...knowledge.truths.keys()];
  const rows = knowledge.statements.map(
    ({ terms, sign }, at) =>
      ` r${at}: ${terms.map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ')} ${sign} 0`,
  );
  return [
    'Minimize',
    ` obj: 0 ${names[0]}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounded(knowledge),
    ...(areWhole ? ['General', ...names] : []),
    'End',
  ].join('\n');
};

/** Whether a world really fits everything that is known. No solver is believed: it is added up. */
const fits = ({ statements, shown, truths }: Knowledge, world: World): boolean => {
  const at = (name: string): number => world.get(name) ?? Number.NaN;
  const sumOf = (terms: readonly (readonly [string, number])[]): number =>
    terms.reduce((sum, [name, factor]) => sum + at(name) * factor, 0);
  return (
    [...truths.keys()].every((name) => Number.isInteger(at(name)) && at(name) >= 0) &&
    [...shown].every(([name, value]) => at(name) === value) &&
    statements.every(({ terms, sign }) => (sign === '=' ? sumOf(terms) === 0 : sumOf(terms) <= 0))
  );
};

export type Seek = (names: readonly string[], end: 'least' | 'most') => World;
export type Worlds = {
  /** A world in which numbers are little or much together: not always the least or the most, but found at once. */
  readonly near: Seek;
  /** One in which they are the least or the most that they can be together. */
  readonly last: Seek;
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** Asks a solver where a number ends. */
const solverOf = ({ truths, shown }: Knowledge, model: Model) => {
  const columns = new Map([...truths.keys()].map((name) => [name, model.getColByName(name)]));
  const columnOf = (name: string): number => columns.get(name) ?? Number.NaN;
  return {
    solve: (names: readonly string[], end: 'least' | 'most'): Map<string, number> => {
      for (const name of names) model.changeColCost(columnOf(name), end === 'least' ? 1 : -1);
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('The truth must fit');
      const { colValue } = model.getSolution();
      for (const name of names) model.changeColCost(columnOf(name), 0);
      return new Map([...columns].map(([one, column]) => [one, colValue[column] ?? Number.NaN]));
    },
    /** Takes a number as it is, which leaves fewer worlds, but always the true one. */
    pin: (name: string): void => {
      const truth = truths.get(name) ?? 0;
      model.changeColBounds(columnOf(name), truth, truth);
    },
    unpin: (name: string): void => {
      const value = shown.get(name);
      model.changeColBounds(columnOf(name), value ?? 0, value ?? MOST);
    },
  };
};

/**
 * Seeks worlds by a solver that does not know that people are whole, which is quick: numbers that come out as parts are taken as they
 * are. Where that is not enough, by one that knows. Each world is checked: what is shown to be possible is possible, whatever the solver is
 * worth.
 */
export const withWorlds = <Of>(knowledge: Knowledge, use: (worlds: Worlds) => Of): Of => {
  const checked = (found: ReadonlyMap<string, number>): World => {
    const world = new Map([...found].map(([name, value]) => [name, Math.round(value) + 0]));
    if (!fits(knowledge, world)) throw new Error('A world that does not fit what is known');
    return world;
  };
  const open = <Result>(areWhole: boolean, using: (solver: ReturnType<typeof solverOf>) => Result): Result =>
    highs.withModel({ format: 'lp', data: textOf(knowledge, areWhole) }, (model) => {
      model.options.set({ output_flag: false, ...(areWhole ? {} : FROM_THE_LAST_ANSWER) });
      return using(solverOf(knowledge, model));
    });
  return open(false, ({ solve, pin, unpin }) =>
    use({
      near: (names, end) => {
        const pinned: string[] = [];
        for (;;) {
          const found = solve(names, end);
          const inParts = [...found].filter(([, value]) => !isWhole(value)).map(([one]) => one);
          for (const one of inParts) pin(one);
          pinned.push(...inParts);
          if (inParts.length > 0) continue;
          for (const one of pinned) unpin(one);
          return checked(found);
        }
      },
      last: (names, end) => open(true, (strict) => checked(strict.solve(names, end))),
    }),
  );
};
