import { foldForSearch } from '../../shared/kernel/search-text.ts';
import type { TrajectoryList, TrajectoryListQuery, TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { PHASES } from '../../shared/trajectory/schema.ts';
import { pageOf } from '../platform/list-page.ts';

/** The rows that the projector keeps, in one query. */
export type ReadTrajectoryRows = () => Promise<TrajectoryListRow[]>;

const matches = (query: TrajectoryListQuery) => {
  const sought = foldForSearch(query.search ?? '');
  return (row: TrajectoryListRow): boolean =>
    (query.phase === undefined || row.phase === query.phase) &&
    (query.coachInCharge === undefined || row.coachInCharge === query.coachInCharge) &&
    (query.companyId === undefined || row.companies.some(({ id }) => id === query.companyId)) &&
    (query.counted === undefined || row.counts === (query.counted === 'yes')) &&
    (sought === '' ||
      foldForSearch(row.title).includes(sought) ||
      row.companies.some(({ name }) => foldForSearch(name).includes(sought)));
};

const sortText =
  (query: TrajectoryListQuery) =>
  (row: TrajectoryListRow): string => {
    switch (query.sort) {
      case 'title':
        return foldForSearch(row.title);
      case 'company':
        return foldForSearch(row.companies[0]?.name ?? '');
      case 'phase':
        return String(PHASES.indexOf(row.phase));
      case 'since':
        return row.since;
      case 'updated':
        return row.updatedAt;
    }
  };

/** One page of the trajectories that answer to the filters, with how many there are in all. */
export const listTrajectories =
  (readRows: ReadTrajectoryRows) =>
  async (query: TrajectoryListQuery): Promise<TrajectoryList> =>
    pageOf((await readRows()).filter(matches(query)), sortText(query), query);
