import type { TypedAmounts } from '../amount-grid.tsx';
import { linesOf } from '../typed-lines.ts';

export type CertifiedValues = {
  readonly report: string;
  readonly year: string;
  readonly certifiedOn: string;
  readonly amounts: TypedAmounts;
};

/** The request that the typed values come to; what stays empty is left out. */
export const requestOf = ({ report, year, certifiedOn, amounts }: CertifiedValues, period: number) => ({
  period,
  year: year === '' ? undefined : Number(year),
  report,
  certifiedOn: certifiedOn === '' ? undefined : certifiedOn,
  lines: linesOf(amounts).map(({ key: [memberId, category], amount }) => ({ memberId, category, amount })),
});

export const keyOf = (memberId: string, category: string): string => `${memberId}|${category}`;
