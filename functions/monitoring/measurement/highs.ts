import type { Attack, OpenAttack } from '../../../shared/monitoring/suppression/solver.ts';
import { escapesFrom } from './highs-escape.ts';
import { matrixOf, NO_END } from './highs-matrix.ts';

/** After another question the last answer still fits, and the primal simplex goes on from there: three times as fast as the dual. */
const PRIMAL = 4;

/**
 * Attacks by HiGHS, a solver of linear programmes (MIT, as WebAssembly). It is loaded when the first measurement is decided: no other
 * function has it.
 */
export const loadAttack = async (): Promise<OpenAttack> => {
  const { default: load } = await import('highs');
  const highs = await load();
  return (system): Attack => {
    const { variables, rows } = system;
    const model = highs.createModel({
      numCols: variables.length,
      numRows: rows.length,
      colCost: new Float64Array(variables.length),
      colLower: new Float64Array(variables.length),
      colUpper: new Float64Array(variables.length).fill(NO_END),
      rowLower: Float64Array.from(rows, ({ kind }) => (kind === 'equal' ? 0 : Number.NEGATIVE_INFINITY)),
      rowUpper: new Float64Array(rows.length),
      matrix: matrixOf(
        rows.map(({ terms }) => terms),
        variables.length,
      ),
    });
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: PRIMAL });
    const escapes = escapesFrom(highs, system);
    return {
      tell: (variable) => {
        const truth = variables[variable]?.truth ?? 0;
        model.changeColBounds(variable, truth, truth);
      },
      hide: (variable) => model.changeColBounds(variable, 0, NO_END),
      where: (asked, end) => {
        for (const variable of asked) model.changeColCost(variable, end === 'least' ? 1 : -1);
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
          throw new Error('No numbers fit what is published');
        const { colValue } = model.getSolution();
        for (const variable of asked) model.changeColCost(variable, 0);
        return colValue;
      },
      escape: escapes.escape,
      close: () => {
        model.dispose();
        escapes.close();
      },
    };
  };
};
