import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';
import { SUMMARY_KINDS } from '../../../shared/notification/schema.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { DeliveryRepository } from '../repository.ts';
import type { ReleaseRepository } from './release.ts';

/** The kinds of mail of a store that nobody looked at yet while mails wait. */
export const waitingMails = ({
  repository,
  releases,
  roles,
  home,
}: {
  readonly repository: Pick<DeliveryRepository, 'unsettled' | 'delivery'>;
  readonly releases: Pick<ReleaseRepository, 'mayGoOut'>;
  /** Who may let them go. */
  readonly roles: readonly Role[];
  /** The path of the store in the web. */
  readonly home: string;
}): ReminderSource => ({
  items: async () => {
    const claims = await repository.unsettled();
    const items = await Promise.all(
      SUMMARY_KINDS.map(async (kind): Promise<ReminderItem[]> => {
        const [first] = claims.filter((claim) => claim.kind === kind);
        if (!first || (await releases.mayGoOut(kind))) return [];
        const since = (await repository.delivery(first))?.claimedAt;
        return [
          {
            key: `mailing/${kind}`,
            subject: 'mailing',
            kind: 'pending',
            people: [],
            roles,
            ...(since ? { since: dayOf(since) } : {}),
            page: `${home}/mailings?kind=${kind}`,
          },
        ];
      }),
    );
    return items.flat();
  },
});
