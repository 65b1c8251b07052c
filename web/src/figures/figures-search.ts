import { type AddressValues, chosen, oneOf, textOf } from '../app/search-values.ts';

export type FiguresSearch = { readonly period?: '1' | '2' | undefined; readonly quarter?: string | undefined };

/** Which period and which day the figures are of, as the address says it; today of the present period when it says nothing. */
export const readFiguresSearch = (values: AddressValues): FiguresSearch => {
  const quarter = textOf(values.quarter);
  return chosen({
    period: oneOf(values.period, ['1', '2']),
    quarter: quarter && /^20\d{2}\/Q[1-4]$/.test(quarter) ? quarter : undefined,
  });
};
