import type { Highs, Model } from 'highs';
import type { Attack, Escape } from '../../../shared/monitoring/suppression/solver.ts';
import type { System } from '../../../shared/monitoring/suppression/system.ts';
import { matrixOf, NO_END } from './highs-matrix.ts';

/** A number that moved by less is one that the solver rounded. */
const MOVED = 1e-6;

type Terms = System['rows'][number]['terms'];

/** By how much every number is more or less than the truth: two columns for each, one after the other. */
const split = (terms: Terms): Terms =>
  terms.flatMap(
    ([variable, factor]): Terms => [
      [2 * variable, factor],
      [2 * variable + 1, -factor],
    ],
  );

/** The system once more, as differences from the truth, of which each has its price. It is made when it is first asked. */
export const escapesFrom = (highs: Highs, { variables, rows }: Pick<System, 'variables' | 'rows'>) => {
  let made: Model | undefined;
  const truthOf = (variable: number): number => variables[variable]?.truth ?? 0;
  const make = (): Model => {
    // What a row has left of what it allows.
    const room = rows.map(({ terms }) =>
      terms.reduce((left, [variable, factor]) => left - factor * truthOf(variable), 0),
    );
    const count = 2 * variables.length;
    const model = highs.createModel({
      numCols: count,
      numRows: rows.length,
      colCost: new Float64Array(count),
      colLower: new Float64Array(count),
      colUpper: new Float64Array(count),
      rowLower: Float64Array.from(rows, ({ kind }) => (kind === 'equal' ? 0 : Number.NEGATIVE_INFINITY)),
      rowUpper: Float64Array.from(room),
      matrix: matrixOf(
        rows.map(({ terms }) => split(terms)),
        count,
      ),
    });
    model.options.set({ output_flag: false });
    return model;
  };
  const escapeOf: Attack['escape'] = (asked, to, priceOf): Escape | undefined => {
    made ??= make();
    const model = made;
    const prices = variables.map((_, variable) => priceOf(variable));
    const twice = (of: (variable: number) => readonly [more: number, less: number]): Float64Array =>
      Float64Array.from(variables.flatMap((_, variable) => of(variable)));
    const all = { kind: 'range', from: 0, to: 2 * variables.length - 1 } as const;
    const wanted = to - truthOf(asked);
    model.changeColsCost(
      all,
      twice((variable) => [prices[variable] ?? 0, prices[variable] ?? 0]),
    );
    model.changeColsBounds(
      all,
      twice((variable) => (variable === asked ? [Math.max(0, wanted), Math.max(0, -wanted)] : [0, 0])),
      twice((variable) => {
        if (variable === asked) return [Math.max(0, wanted), Math.max(0, -wanted)];
        return prices[variable] === undefined ? [0, 0] : [NO_END, truthOf(variable)];
      }),
    );
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
    const { colValue } = model.getSolution();
    const movedBy = (variable: number): number =>
      Math.abs((colValue[2 * variable] ?? 0) - (colValue[2 * variable + 1] ?? 0));
    const moved = variables.flatMap((_, variable) => (movedBy(variable) > MOVED ? [variable] : []));
    return { moved, cost: moved.reduce((cost, variable) => cost + (prices[variable] ?? 0) * movedBy(variable), 0) };
  };
  return { escape: escapeOf, close: (): void => made?.dispose() };
};
