import { readColumns } from '../../../shared/kernel/chosen-columns.ts';
import { TRAJECTORY_COLUMNS } from '../../../shared/trajectory/columns.ts';
import type { TRAJECTORY_SORTS } from '../../../shared/trajectory/list.ts';
import type { OPEN_PHASES as KNOWN_OPEN_PHASES, PHASES as KNOWN_PHASES } from '../../../shared/trajectory/schema.ts';
import { type AddressValues, chosen, oneOf, textOf } from '../app/search-values.ts';

// The words of the schema, checked against it by their types: the schema library itself stays out of the first load.
export const PHASES = [
  'lead',
  'intake',
  'diagnosis',
  'plan',
  'implementation',
  'completed',
  'stopped',
] as const satisfies typeof KNOWN_PHASES;
export const OPEN_PHASES = [
  'lead',
  'intake',
  'diagnosis',
  'plan',
  'implementation',
] as const satisfies typeof KNOWN_OPEN_PHASES;
export const isOpenPhase = (phase: string): boolean => OPEN_PHASES.some((open) => open === phase);
/** Besides the list, which is what an address without a view shows. */
export const VIEWS = ['board', 'coaches'] as const;
export type TrajectoryView = (typeof VIEWS)[number];
export const SORTS = ['title', 'company', 'phase', 'since', 'updated'] as const satisfies typeof TRAJECTORY_SORTS;

export type TrajectoryListSearch = {
  readonly search?: string | undefined;
  readonly phase?: (typeof PHASES)[number] | undefined;
  readonly coachInCharge?: string | undefined;
  readonly memberInCharge?: string | undefined;
  readonly theme?: string | undefined;
  readonly counted?: 'yes' | 'no' | undefined;
  readonly stale?: 'yes' | undefined;
  readonly sampled?: 'yes' | undefined;
  readonly takenOver?: 'yes' | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
  readonly direction?: 'ascending' | undefined;
  readonly view?: TrajectoryView | undefined;
  /** Columns of the list that somebody chose. */
  readonly columns?: string | undefined;
};

/** Filters and sort of the list as the address says them; what is not a choice falls away. */
export const readTrajectorySearch = (values: AddressValues): TrajectoryListSearch =>
  chosen({
    search: textOf(values.search)?.slice(0, 100),
    phase: oneOf(values.phase, PHASES),
    coachInCharge: textOf(values.coachInCharge)?.slice(0, 40),
    memberInCharge: textOf(values.memberInCharge)?.slice(0, 40),
    theme: textOf(values.theme)?.slice(0, 60),
    counted: oneOf(values.counted, ['yes', 'no']),
    stale: oneOf(values.stale, ['yes']),
    sampled: oneOf(values.sampled, ['yes']),
    takenOver: oneOf(values.takenOver, ['yes']),
    sort: oneOf(values.sort, SORTS),
    direction: oneOf(values.direction, ['ascending']),
    view: oneOf(values.view, VIEWS),
    columns: readColumns(textOf(values.columns), TRAJECTORY_COLUMNS),
  });

/** What the API takes of an address: filters and sort, not how they are shown. */
export const filtersOf = <Search extends TrajectoryListSearch>({
  view: _,
  columns: __,
  ...filters
}: Search): Omit<Search, 'view' | 'columns'> => filters;

export const isFiltered = (search: TrajectoryListSearch): boolean => {
  const { sort: _, direction: __, ...filters } = filtersOf(search);
  return Object.values(filters).some((value) => value !== undefined);
};

/** The last changed come first; a second click on a column turns the list round. */
export const sortedBy = (search: TrajectoryListSearch, sort: TrajectoryListSearch['sort']): TrajectoryListSearch => {
  const turns = (search.sort ?? 'updated') === sort && search.direction === undefined;
  return chosen({ ...search, sort: sort === 'updated' ? undefined : sort, direction: turns ? 'ascending' : undefined });
};
