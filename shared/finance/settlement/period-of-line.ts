import type { SettlementInputs } from './inputs.ts';

/** Of which period a counted or struck company is. */
export const periodOfLine = (
  { period }: { readonly period?: number | undefined },
  inputs: Pick<SettlementInputs, 'period'>,
): number => period ?? inputs.period.number;
