import { codesOf, type Label } from './label.ts';

/** The four results a trajectory aims at (P:83-87). */
export const RESULT_DIMENSIONS = {
  inflow: { nl: 'instroom', en: 'inflow' },
  inclusion: { nl: 'inclusie', en: 'inclusion' },
  growth: { nl: 'groei', en: 'growth' },
  retention: { nl: 'retentie', en: 'retention' },
} as const satisfies Record<string, Label>;

export type ResultDimension = keyof typeof RESULT_DIMENSIONS;
export const RESULT_DIMENSION_CODES = codesOf(RESULT_DIMENSIONS);
