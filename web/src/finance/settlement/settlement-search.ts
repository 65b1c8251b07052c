import { type AddressValues, chosen, oneOf } from '../../app/search-values.ts';

export type SettlementSearch = { readonly period?: '1' | '2' | undefined };

/** Of which period, as the address says it; the first one when it says nothing. */
export const readSettlementSearch = (values: AddressValues): SettlementSearch =>
  chosen({ period: oneOf(values.period, ['1', '2']) });

export const periodOf = ({ period }: SettlementSearch): 1 | 2 => (period === '2' ? 2 : 1);
