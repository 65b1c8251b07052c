import type { Choice } from '../catalogue/choosing.ts';
import { dayOf, type IsoDate } from '../kernel/dates.ts';
import type { Company, CompanyInput } from './schema.ts';

/** The code that a company enters. The fund that it has already may stay, whatever the list says of it now. */
export const choicesOfCompany = (
  { sectorFund }: Pick<CompanyInput, 'sectorFund'>,
  { today, before }: { readonly today: IsoDate; readonly before?: Pick<Company, 'sectorFund'> | undefined },
): Choice[] => [
  { catalogue: 'sectorFunds', code: sectorFund, pointer: '/sectorFund', days: [today], kept: [before?.sectorFund] },
];

/**
 * The day on which the sector fund of a company was entered: what it was called is read on that day. Companies of before that was
 * noted down had theirs while the names were fixed: of them any early day tells the same, and the first one never moves.
 */
export const dayOfSectorFund = ({ sectorFundOn, createdAt }: Pick<Company, 'sectorFundOn' | 'createdAt'>): IsoDate =>
  sectorFundOn ?? dayOf(createdAt);

/** The sector fund of a company as it is kept: one that stays the same keeps its day. */
export const sectorFundFrom = (
  { sectorFund }: Pick<CompanyInput, 'sectorFund'>,
  { today, before }: { readonly today: IsoDate; readonly before: Company | undefined },
): Pick<Company, 'sectorFund' | 'sectorFundOn'> => {
  if (sectorFund === undefined) return {};
  return { sectorFund, sectorFundOn: before?.sectorFund === sectorFund ? dayOfSectorFund(before) : today };
};
