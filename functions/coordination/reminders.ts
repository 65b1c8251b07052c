import { dayOf } from '../../shared/kernel/dates.ts';
import type { ReminderItem } from '../../shared/reminder/schema.ts';
import type { ReminderSource } from '../reminder/source.ts';
import { type WaitingDependencies, waitingTalks } from './overlaps.ts';

/** Talks with other partnerships in which we are to say something: for the coordinator. */
export const talkReminders = ({
  home,
  ...dependencies
}: WaitingDependencies & { readonly home: string }): ReminderSource => ({
  items: async () => {
    const { rows } = await waitingTalks(dependencies)();
    return rows.map(
      ({ partnershipId, enterpriseNumber, companyId, since }): ReminderItem => ({
        key: `talk/${enterpriseNumber}/${partnershipId}`,
        subject: 'talk',
        kind: 'pending',
        people: [],
        roles: ['coordinator'],
        since: dayOf(since),
        page: companyId === undefined ? home : `${home}/companies/${companyId}`,
      }),
    );
  },
});
