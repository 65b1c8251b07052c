import type { AgencyDashboard } from '../../shared/figures/schema.ts';
import { waitingForVerification } from '../../shared/figures/standing.ts';
import { firstDayOf, quarterOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { ReminderSource } from '../reminder/source.ts';

/**
 * The partnerships with completed companies that count only once the agency verified them, as the rule in force has it. The agency knows
 * totals, not since when each waits: every quarter it is told anew.
 */
export const verificationReminders = (
  readDashboard: () => Promise<Result<AgencyDashboard, Failure>>,
): ReminderSource => ({
  items: async (today) => {
    const dashboard = await readDashboard();
    if (!dashboard.ok) throw new Error(`The figures cannot be read: ${dashboard.error.reason ?? dashboard.error.code}`);
    return dashboard.value.partnerships
      .filter((figures) => waitingForVerification(figures) > 0)
      .map(({ partnershipId }) => ({
        key: `verification/${partnershipId}`,
        subject: 'verification',
        kind: 'pending',
        people: [],
        roles: ['controller'],
        since: firstDayOf(quarterOf(today)),
        page: `/partnerships/${partnershipId}/trajectories`,
      }));
  },
});
