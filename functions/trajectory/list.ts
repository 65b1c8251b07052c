import type { IsoDate } from '../../shared/kernel/dates.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { matcherOf } from '../../shared/kernel/search-match.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import type {
  TrajectoryFilters,
  TrajectoryLine,
  TrajectoryList,
  TrajectoryListQuery,
  TrajectoryListRow,
} from '../../shared/trajectory/list.ts';
import { PHASES } from '../../shared/trajectory/schema.ts';
import { isStale } from '../../shared/trajectory/stale.ts';
import { inOrder, pageOf } from '../platform/list-page.ts';
import { bestFirst } from '../platform/list-search.ts';
import type { System } from '../platform/system.ts';
import type { ReadRules } from './phases.ts';
import { type ReadSampled, sampledTrajectories } from './sampled.ts';
import { deputyOn, type ReadDeputies } from './stand-ins.ts';

/** The rows that the projector keeps, in one query. */
export type ReadTrajectoryRows = () => Promise<TrajectoryListRow[]>;

export type TrajectoryListDependencies = {
  readonly readRows: ReadTrajectoryRows;
  readonly readRules: ReadRules;
  readonly readSampled: ReadSampled;
  readonly readDeputies: ReadDeputies;
  readonly system: Pick<System, 'now'>;
};

/** The filters that every view of the trajectories has. */
type Filters = Omit<TrajectoryFilters, 'sort' | 'direction'>;

const passes =
  (query: Filters) =>
  (row: TrajectoryLine): boolean =>
    (query.phase === undefined || row.phase === query.phase) &&
    (query.coachInCharge === undefined || [row.coachInCharge, row.deputy].includes(query.coachInCharge)) &&
    (query.memberInCharge === undefined || row.memberInCharge === query.memberInCharge) &&
    (query.companyId === undefined || row.companies.some(({ id }) => id === query.companyId)) &&
    (query.theme === undefined || row.themes.includes(query.theme)) &&
    (query.counted === undefined || row.counts === (query.counted === 'yes')) &&
    (query.stale === undefined || row.stale) &&
    (query.sampled === undefined || row.sampled) &&
    (query.takenOver === undefined || row.takenOver !== undefined);

const sortText =
  (query: TrajectoryFilters) =>
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

const matchesIn = (lines: readonly TrajectoryLine[], query: Filters) => {
  const matchOf = matcherOf(query.search ?? '');
  return lines.filter(passes(query)).flatMap((row) => {
    const match = matchOf([row.title, ...row.companies.map(({ name }) => name)]);
    return match ? [{ row, match }] : [];
  });
};

/** The trajectories that answer to the filters, in no order. */
export const matchingTrajectories = (lines: readonly TrajectoryLine[], query: Filters): TrajectoryLine[] =>
  matchesIn(lines, query).map(({ row }) => row);

const found = (lines: readonly TrajectoryLine[], query: TrajectoryFilters) =>
  bestFirst(matchesIn(lines, query), sortText(query), query.direction);

/** Every trajectory with what today says of it, under the rules in force. */
export const trajectoryLines = async (
  { readRows, readRules, readSampled, readDeputies, system }: TrajectoryListDependencies,
  today: IsoDate = dayOf(system.now()),
): Promise<TrajectoryLine[]> => {
  const [rows, { staleAfterDays }, sampled, deputyOf] = await Promise.all([
    readRows(),
    readRules(),
    sampledTrajectories(readSampled),
    deputyOn(readDeputies, today),
  ]);
  return rows.map((row) => {
    const deputy = deputyOf(row.coachInCharge);
    return {
      ...row,
      stale: isStale(row, { today, staleAfterDays, updatedOn: dayOf(row.updatedAt) }),
      sampled: sampled.has(row.id),
      ...(deputy === undefined ? {} : { deputy }),
    };
  });
};

/** One page of the trajectories that answer to the filters, with how many there are in all. */
export const listTrajectories =
  (dependencies: TrajectoryListDependencies) =>
  async (query: TrajectoryListQuery): Promise<TrajectoryList> => {
    const { rows, sortText: sorted } = found(await trajectoryLines(dependencies), query);
    return pageOf(rows, sorted, query);
  };

/** All of them, in the same order. */
export const allTrajectories =
  (dependencies: TrajectoryListDependencies) =>
  async (query: TrajectoryFilters): Promise<TrajectoryLine[]> => {
    const { rows, sortText: sorted } = found(await trajectoryLines(dependencies), query);
    return inOrder(rows, sorted, query.direction);
  };
