import { type AddressValues, chosen, textOf } from '../../app/search-values.ts';

const NAMES = [
  'before',
  'quarter',
  'version',
  'unit',
  'by',
  'kind',
  'of',
  'trendBy',
  'trendCode',
  'cohort',
  'months',
] as const;
export type MonitoringSearch = Readonly<Partial<Record<(typeof NAMES)[number], string | undefined>>>;

/** What is looked at, as the address says it; the page, which comes later, knows which words of it mean something. */
export const readMonitoringSearch = (values: AddressValues): MonitoringSearch =>
  chosen(Object.fromEntries(NAMES.map((name) => [name, textOf(values[name])])));
