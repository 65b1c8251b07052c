import { type AddressValues, chosen, textOf } from '../../app/search-values.ts';

export type MonitoringSearch = Readonly<
  Partial<Record<'quarter' | 'version' | 'unit' | 'by' | 'kind' | 'of', string | undefined>>
>;

/** What is looked at, as the address says it; the page, which comes later, knows which words of it mean something. */
export const readMonitoringSearch = (values: AddressValues): MonitoringSearch =>
  chosen({
    quarter: textOf(values.quarter),
    version: textOf(values.version),
    unit: textOf(values.unit),
    by: textOf(values.by),
    kind: textOf(values.kind),
    of: textOf(values.of),
  });
