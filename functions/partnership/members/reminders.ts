import type { Person } from '../../../shared/access/schema.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import { handOverObstacle } from '../../../shared/partnership/members/obstacle.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { TrajectoryListRow } from '../../../shared/trajectory/list.ts';
import type { ReminderSource } from '../../reminder/source.ts';

type Sources = {
  readonly readMembers: () => Promise<readonly Member[]>;
  readonly readRows: () => Promise<readonly Pick<TrajectoryListRow, 'memberInCharge' | 'phase'>[]>;
  readonly readPeople: () => Promise<readonly Person[]>;
  /** The path of the partnership in the web. */
  readonly home: string;
};

const isOpen = ({ phase }: Pick<TrajectoryListRow, 'phase'>): boolean => phase !== 'completed' && phase !== 'stopped';

/**
 * Members that left and have trajectories open still: whoever hands them over is told, until none is left. Where who was to take them is no
 * longer there to do so, they are told that, since nothing goes over before it is decided again.
 */
export const casesLeftBehind = ({ readMembers, readRows, readPeople, home }: Sources): ReminderSource => ({
  items: async (today) => {
    const [members, rows, people] = await Promise.all([readMembers(), readRows(), readPeople()]);
    const having = new Set(rows.filter(isOpen).map(({ memberInCharge }) => memberInCharge));
    return members.flatMap((member): ReminderItem[] => {
      const { id, until } = member;
      if (until === undefined || until >= today || !having.has(id)) return [];
      const hasNoTaker = handOverObstacle(member, { members, people }, today) !== undefined;
      return [
        {
          key: `member/${id}/${hasNoTaker ? 'taker' : 'cases'}`,
          subject: hasNoTaker ? 'taker' : 'member',
          kind: 'pending',
          people: [],
          roles: ['promotor', 'coordinator'],
          since: dayAfter(until),
          page: `${home}/members/${id}`,
        },
      ];
    });
  },
});
