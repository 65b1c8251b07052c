import { type AddressValues, chosen, textOf } from '../../app/search-values.ts';

export type CertifiedSearch = {
  readonly period?: string | undefined;
  readonly member?: string | undefined;
  readonly category?: string | undefined;
  /** A year, or `none` for what is of a year that is not known. */
  readonly year?: string | undefined;
};

/** Which amounts, as the address says it: those behind a figure of the living table, or all. */
export const readCertifiedSearch = (values: AddressValues): CertifiedSearch =>
  chosen({
    period: textOf(values.period),
    member: textOf(values.member),
    category: textOf(values.category),
    year: textOf(values.year),
  });
