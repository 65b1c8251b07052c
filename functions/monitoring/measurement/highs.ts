import type { Attack, OpenAttack } from '../../../shared/monitoring/suppression/solver.ts';

/** More than any number of people: what has no end stops here, so that every question has an answer. */
const NO_END = 1e6;

/** Where each row begins in the list of all terms, and where the last one ends. */
const startsOf = (rows: Parameters<OpenAttack>[0]['rows']): Int32Array => {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + terms.length;
  });
  return starts;
};

/**
 * Attacks by HiGHS, a solver of linear programmes (MIT, as WebAssembly). It is loaded when the first measurement is decided: no other
 * function has it.
 */
export const loadAttack = async (): Promise<OpenAttack> => {
  const { default: load } = await import('highs');
  const highs = await load();
  return ({ variables, rows }): Attack => {
    const model = highs.createModel({
      numCols: variables.length,
      numRows: rows.length,
      colCost: new Float64Array(variables.length),
      colLower: new Float64Array(variables.length),
      colUpper: new Float64Array(variables.length).fill(NO_END),
      rowLower: Float64Array.from(rows, ({ kind }) => (kind === 'equal' ? 0 : Number.NEGATIVE_INFINITY)),
      rowUpper: new Float64Array(rows.length),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: variables.length,
        starts: startsOf(rows),
        indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([variable]) => variable))),
        values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([, factor]) => factor))),
      },
    });
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
    return {
      tell: (variable) => {
        const truth = variables[variable]?.truth ?? 0;
        model.changeColBounds(variable, truth, truth);
      },
      hide: (variable) => model.changeColBounds(variable, 0, NO_END),
      where: (variable, end) => {
        model.changeColCost(variable, end === 'least' ? 1 : -1);
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
          throw new Error('No numbers fit what is published');
        const { colValue } = model.getSolution();
        model.changeColCost(variable, 0);
        return colValue;
      },
      close: () => model.dispose(),
    };
  };
};
