import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { BREAKDOWNS, type Breakdown } from '../../../../shared/monitoring/figures/breakdown.ts';
import { UNITS, type Unit } from '../../../../shared/monitoring/figures/figure.ts';
import { RETENTION_KINDS, type RetentionKind } from '../../../../shared/monitoring/figures/retention.ts';
import { VERSIONS, type Version } from '../../../../shared/monitoring/figures/version.ts';
import { oneOf } from '../../app/search-values.ts';
import type { MonitoringSearch } from './monitoring-search.ts';

/** What somebody looks at. */
export type View = {
  readonly quarter: Quarter;
  readonly version: Version;
  readonly unit: Unit;
  readonly by: Breakdown;
  readonly kind: RetentionKind;
};

/** The view that an address asks for, of the quarters that there are (the oldest first); the newest when it says nothing. */
export const viewOf = (search: MonitoringSearch, quarters: readonly Quarter[]): View | undefined => {
  const quarter = oneOf(search.quarter, quarters) ?? quarters.at(-1);
  return (
    quarter && {
      quarter,
      version: oneOf(search.version, VERSIONS) ?? 'reported',
      unit: oneOf(search.unit, UNITS) ?? 'persons',
      by: oneOf(search.by, BREAKDOWNS) ?? 'targetGroup',
      kind: oneOf(search.kind, RETENTION_KINDS) ?? 'sameCompany',
    }
  );
};

export type Look = { readonly view: View; readonly onChange: (change: MonitoringSearch) => void };
