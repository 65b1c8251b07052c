import { dayAfter } from '../../../shared/kernel/days.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import type { ReminderSource } from '../../reminder/source.ts';

type Sources = {
  readonly readMembers: () => Promise<readonly Member[]>;
  readonly readRows: () => Promise<readonly Pick<TrajectoryListRow, 'memberInCharge' | 'phase'>[]>;
  /** The path of the partnership in the web. */
  readonly home: string;
};

const isOpen = ({ phase }: Pick<TrajectoryListRow, 'phase'>): boolean => phase !== 'completed' && phase !== 'stopped';

/** Members that left and have trajectories open still: whoever hands them over is told, until none is left. */
export const casesLeftBehind = ({ readMembers, readRows, home }: Sources): ReminderSource => ({
  items: async (today) => {
    const [members, rows] = await Promise.all([readMembers(), readRows()]);
    const having = new Set(rows.filter(isOpen).map(({ memberInCharge }) => memberInCharge));
    return members.flatMap(({ id, until }): ReminderItem[] =>
      until === undefined || until >= today || !having.has(id)
        ? []
        : [
            {
              key: `member/${id}/cases`,
              subject: 'member',
              kind: 'pending',
              people: [],
              roles: ['promotor', 'coordinator'],
              since: dayAfter(until),
              page: `${home}/members/${id}`,
            },
          ],
    );
  },
});
