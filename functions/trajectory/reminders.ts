import { addDays, dayOf, type IsoDate } from '../../shared/kernel/dates.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { isStale } from '../../shared/trajectory/stale.ts';
import type { ReminderSource } from '../reminder/source.ts';
import type { ReadTrajectoryRows } from './list.ts';
import type { ReadRules } from './phases.ts';
import { deputyOn, type ReadDeputies } from './stand-ins.ts';

export type TrajectoryReminderDependencies = {
  readonly readRows: ReadTrajectoryRows;
  readonly readRules: ReadRules;
  readonly readDeputies: ReadDeputies;
  /** The path of the partnership in the web. */
  readonly home: string;
};

type Said = Pick<ReminderItem, 'subject' | 'kind' | 'due' | 'since'> & { readonly name: string };

/** What is open in one trajectory: what the agency or a company sent back, the next action, and that nothing moves. */
const openIn = (row: TrajectoryListRow, today: IsoDate, staleAfterDays: number): Said[] => {
  if (row.phase === 'stopped') return [];
  const updatedOn = dayOf(row.updatedAt);
  const { queryDue, nextDue, objections = 0, unreachable = 0, phase } = row;
  return [
    ...(queryDue ? [{ name: 'query', subject: 'query', kind: 'returned', due: queryDue } as const] : []),
    ...(objections > 0 ? [{ name: 'objection', subject: 'confirmation', kind: 'returned' } as const] : []),
    ...(unreachable > 0 ? [{ name: 'unreachable', subject: 'confirmation', kind: 'returned' } as const] : []),
    ...(nextDue && phase !== 'completed'
      ? [{ name: 'action', subject: 'action', kind: 'planned', due: nextDue } as const]
      : []),
    ...(isStale(row, { today, updatedOn, staleAfterDays })
      ? [
          {
            name: 'stale',
            subject: 'trajectory',
            kind: 'staleDraft',
            since: addDays(updatedOn, staleAfterDays + 1),
          } as const,
        ]
      : []),
  ];
};

/**
 * For whom: the coach in charge and who stands in for him or her today; the coordinator where nobody is in charge.
 */
const readersOf = (inCharge: PersonId | undefined, deputy: PersonId | undefined) =>
  inCharge === undefined
    ? ({ people: [], roles: ['coordinator'] } as const)
    : ({ people: deputy === undefined ? [inCharge] : [inCharge, deputy], roles: [] } as const);

/** What is open in the trajectories of a partnership, from the lines that the projector keeps. */
export const trajectoryReminders = ({
  readRows,
  readRules,
  readDeputies,
  home,
}: TrajectoryReminderDependencies): ReminderSource => ({
  items: async (today) => {
    const [rows, { staleAfterDays }, deputyOf] = await Promise.all([
      readRows(),
      readRules(),
      deputyOn(readDeputies, today),
    ]);
    return rows.flatMap((row) =>
      openIn(row, today, staleAfterDays).map(
        ({ name, ...said }): ReminderItem => ({
          ...said,
          ...readersOf(row.coachInCharge, deputyOf(row.coachInCharge)),
          key: `trajectory/${row.id}/${name}`,
          page: `${home}/trajectories/${row.id}`,
        }),
      ),
    );
  },
});
