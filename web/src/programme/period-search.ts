import { type AddressValues, chosen, oneOf } from '../app/search-values.ts';

export type PeriodSearch = { readonly period?: '1' | '2' | undefined };

/** Of which funding period, as the address says it. */
export const readPeriodSearch = (values: AddressValues): PeriodSearch =>
  chosen({ period: oneOf(values.period, ['1', '2']) });

/** The first one when the address says nothing. */
export const periodIn = ({ period }: PeriodSearch): 1 | 2 => (period === '2' ? 2 : 1);
