import { addDays, dayOf } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type AmendmentStatus, amendmentStatusSchema } from '../../../shared/partnership/amendment/requests.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { AmendmentRepository } from './repository.ts';

/** A refusal of longer ago is no news to whoever is told for the first time. */
const NEWS_DAYS = 30;

/** The refusals of the last weeks, told to those who propose. */
export const refusedAmendments = ({
  repository,
  home,
}: {
  readonly repository: Pick<AmendmentRepository, 'amendments'>;
  /** The path of the partnership in the web. */
  readonly home: string;
}): ReminderSource => ({
  items: async (today) =>
    (await repository.amendments()).flatMap(({ id, state, endedAt }): ReminderItem[] => {
      const since = endedAt && dayOf(endedAt);
      if (state !== 'refused' || since === undefined || since < addDays(today, -NEWS_DAYS)) return [];
      return [
        {
          key: `amendment/${id}/refused`,
          subject: 'amendment',
          kind: 'returned',
          people: [],
          roles: ['promotor', 'coordinator'],
          since,
          page: `${home}/targets`,
        },
      ];
    }),
});

const statusReader: ItemReader<AmendmentStatus> = { type: 'partnershipAmendment', schema: amendmentStatusSchema };

type Overview = { readonly agency: Table; readonly partnershipIds: readonly PartnershipId[] };

/** The amendments that partnerships proposed and on which the agency is to decide. */
export const waitingAmendments = ({ agency, partnershipIds }: Overview): ReminderSource => ({
  items: async () => {
    const statedBy = async (partnershipId: PartnershipId): Promise<ReminderItem[]> => {
      const { pk } = keys.partnershipPointer(partnershipId);
      const items = await queryItems(agency, { pk, skPrefix: keys.partnershipAmendmentPrefix() });
      return parseItems(agency, statusReader, items)
        .filter(({ state }) => state === 'proposed')
        .map(({ id, proposedAt }) => ({
          key: `amendment/${partnershipId}/${id}`,
          subject: 'amendment',
          kind: 'pending',
          people: [],
          roles: ['programme-manager', 'project-officer'],
          since: dayOf(proposedAt),
          page: `/partnerships/${partnershipId}/targets`,
        }));
    };
    return (await Promise.all(partnershipIds.map(statedBy))).flat();
  },
});
