import type { CertifiedAmount } from './schema.ts';

/** The first day on which something of a report was certified; a report without a day comes first. */
const firstDayOf = (amounts: readonly CertifiedAmount[]): string =>
  amounts.map(({ certifiedOn }) => certifiedOn ?? '').toSorted()[0] ?? '';

/** The reports in the order in which they were certified, by name where that was on the same day. A later correction does not move one. */
export const reportsInOrder = (amounts: readonly CertifiedAmount[]): string[] =>
  [...Map.groupBy(amounts, ({ report }) => report)]
    .map(([report, own]) => ({ report, on: firstDayOf(own) }))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.report.localeCompare(b.report, 'nl'))
    .map(({ report }) => report);
