import { addQuarters, type Quarter, quarterSchema } from '../../../../shared/kernel/dates.ts';
import { BREAKDOWNS, type Breakdown } from '../../../../shared/monitoring/figures/breakdown.ts';
import { UNITS, type Unit } from '../../../../shared/monitoring/figures/figure.ts';
import { RETENTION_KINDS, type RetentionKind } from '../../../../shared/monitoring/figures/retention.ts';
import { VERSIONS, type Version } from '../../../../shared/monitoring/figures/version.ts';
import { oneOf } from '../../app/search-values.ts';
import type { MonitoringSearch } from './monitoring-search.ts';

/** What somebody looks at. */
export type View = {
  readonly quarter: Quarter;
  /** The page of quarters: those before this one; the newest where there is none. */
  readonly before: Quarter | undefined;
  readonly version: Version;
  readonly unit: Unit;
  readonly by: Breakdown;
  readonly kind: RetentionKind;
  /** Of which division the trend is of a category, and of which; of everybody where there is none. */
  readonly trendBy: Breakdown | undefined;
  readonly trendCode: string | undefined;
};

/** Before which quarter an address wants the quarters; nothing for the newest. */
export const beforeIn = ({ before }: MonitoringSearch): Quarter | undefined => quarterSchema.safeParse(before).data;

/** The view that an address asks for, of the quarters that there are (the oldest first); the newest when it says nothing. */
export const viewOf = (search: MonitoringSearch, quarters: readonly Quarter[]): View | undefined => {
  const quarter = oneOf(search.quarter, quarters) ?? quarters.at(-1);
  return (
    quarter && {
      quarter,
      before: beforeIn(search),
      version: oneOf(search.version, VERSIONS) ?? 'reported',
      unit: oneOf(search.unit, UNITS) ?? 'persons',
      by: oneOf(search.by, BREAKDOWNS) ?? 'targetGroup',
      kind: oneOf(search.kind, RETENTION_KINDS) ?? 'sameCompany',
      trendBy: oneOf(search.trendBy, BREAKDOWNS),
      trendCode: search.trendCode,
    }
  );
};

/** The page on which the quarter of an address is, when it is not on the newest one: a link of years ago still leads to it. */
export const pageHolding = (
  { before, quarter }: MonitoringSearch,
  quarters: readonly Quarter[],
  hasOlder: boolean,
): Quarter | undefined => {
  const wanted = quarterSchema.safeParse(quarter).data;
  const [oldest] = quarters;
  if (before !== undefined || !hasOlder || wanted === undefined || oldest === undefined || wanted >= oldest)
    return undefined;
  return addQuarters(wanted, 1);
};

/** The page before stays in sight while another one comes, but never that of another place: of whom figures are stands beside them. */
export const keptWhilePaging =
  (place: string) =>
  <Page>(before: Page | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): Page | undefined =>
    query?.queryKey[0] === place ? before : undefined;

export type Look = { readonly view: View; readonly onChange: (change: MonitoringSearch) => void };
