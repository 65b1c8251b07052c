import type { OpenSince } from '../../shared/confirmation/open-since.ts';
import { addDays, dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { OPEN_PHASES } from '../../shared/trajectory/schema.ts';
import { isStale } from '../../shared/trajectory/stale.ts';
import type { ReminderSource } from '../reminder/source.ts';
import type { ReadTrajectoryRows } from './list.ts';
import type { ReadRules } from './phases.ts';
import { deputyOn, type ReadDeputies } from './stand-ins.ts';

export type TrajectoryReminderDependencies = {
  readonly readRows: ReadTrajectoryRows;
  readonly readRules: ReadRules;
  readonly readDeputies: ReadDeputies;
  /** Since when what companies sent back, or was sent back to us, waits. Asked where there is any. */
  readonly openSince: (row: TrajectoryListRow) => Promise<OpenSince>;
  /** The path of the partnership in the web. */
  readonly home: string;
};

type DeputyOf = Awaited<ReturnType<typeof deputyOn>>;

type Said = Pick<ReminderItem, 'subject' | 'kind' | 'due' | 'since'> & {
  /** How many there are: one more is told anew. */
  readonly count?: number;
};

type Returned = { readonly count: number | undefined; readonly since: IsoDate | undefined };

const returned = (subject: 'claim' | 'objection' | 'unreached', { count = 0, since }: Returned): Said[] =>
  count > 0 ? [{ subject, kind: 'returned', count, ...(since === undefined ? {} : { since }) }] : [];

type Around = { readonly today: IsoDate; readonly staleAfterDays: number; readonly since: OpenSince };

/** What is open in one trajectory: what the agency or a company sent back, the next action, and that nothing moves. */
const openIn = (row: TrajectoryListRow, { today, staleAfterDays, since }: Around): Said[] => {
  if (row.phase === 'stopped') return [];
  const { queryDue, nextDue, phase } = row;
  const updatedOn = dayOf(row.updatedAt);
  const isStill = isStale(row, { today, updatedOn, staleAfterDays });
  const query: Said[] = queryDue ? [{ subject: 'query', kind: 'returned', due: queryDue }] : [];
  const action: Said[] = nextDue && phase !== 'completed' ? [{ subject: 'action', kind: 'planned', due: nextDue }] : [];
  const still: Said[] = isStill
    ? [{ subject: 'trajectory', kind: 'staleDraft', since: addDays(updatedOn, staleAfterDays + 1) }]
    : [];
  return [
    ...query,
    ...returned('claim', { count: row.rejected, since: row.rejectedSince }),
    ...returned('objection', { count: row.objections, since: since.objection }),
    ...returned('unreached', { count: row.unreachable, since: since.unreached }),
    ...action,
    ...still,
  ];
};

/** For whom: the coach in charge and who stands in today; the coordinator where nobody is in charge. */
const readersOf = (
  { coachInCharge }: Pick<TrajectoryListRow, 'coachInCharge'>,
  deputyOf: DeputyOf,
): Pick<ReminderItem, 'people' | 'roles'> => {
  if (coachInCharge === undefined) return { people: [], roles: ['coordinator'] };
  const deputy = deputyOf(coachInCharge);
  return { people: deputy === undefined ? [coachInCharge] : [coachInCharge, deputy], roles: [] };
};

/** Trajectories that are at work, with who is reminded of what is open in them. */
export const openTrajectories =
  ({ readRows, readDeputies }: Pick<TrajectoryReminderDependencies, 'readRows' | 'readDeputies'>) =>
  async (today: IsoDate) => {
    const [rows, deputyOf] = await Promise.all([readRows(), deputyOn(readDeputies, today)]);
    return rows
      .filter(({ phase }) => OPEN_PHASES.some((open) => open === phase))
      .map((row) => ({
        id: row.id,
        companyIds: row.companies.map(({ id }) => id),
        readers: readersOf(row, deputyOf),
      }));
  };

const hasAnswers = ({ objections = 0, unreachable = 0 }: TrajectoryListRow): boolean => objections + unreachable > 0;

/** What is open in the trajectories of a partnership, from the lines that the projector keeps. */
export const trajectoryReminders = ({
  readRows,
  readRules,
  readDeputies,
  openSince,
  home,
}: TrajectoryReminderDependencies): ReminderSource => ({
  items: async (today) => {
    const [rows, { staleAfterDays }, deputyOf] = await Promise.all([
      readRows(),
      readRules(),
      deputyOn(readDeputies, today),
    ]);
    const perRow = await Promise.all(
      rows.map(async (row) => {
        const since = row.phase !== 'stopped' && hasAnswers(row) ? await openSince(row) : {};
        return openIn(row, { today, staleAfterDays, since }).map(
          ({ count, ...said }): ReminderItem => ({
            ...said,
            ...readersOf(row, deputyOf),
            key: [`trajectory/${row.id}/${said.subject}`, ...(count === undefined ? [] : [count])].join('/'),
            page: `${home}/trajectories/${row.id}`,
          }),
        );
      }),
    );
    return perRow.flat();
  },
});
