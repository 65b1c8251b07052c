import { type OwnContribution, ownContributionSchema } from '../../../shared/finance/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { EntryChange } from '../ledger.ts';

const contributionReader: ItemReader<OwnContribution> = { type: 'ownContribution', schema: ownContributionSchema };

/** Reads what the members brought in of their own. It writes nothing: changes go through `commit`. */
export const ownContributionRepository = (table: Table) => ({
  /** In the order in which they were entered. */
  contributions: async (period: number): Promise<OwnContribution[]> => {
    const items = await queryItems(table, { pk: keys.ownContributionPartition(period), consistent: true });
    return parseItems(table, contributionReader, items).toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  },
});
export type OwnContributionRepository = ReturnType<typeof ownContributionRepository>;

/** Entered once, an own contribution does not change. */
export const putOwnContribution = (contribution: OwnContribution): EntryChange => ({
  kind: 'put',
  key: keys.ownContribution(contribution.period, contribution.id),
  item: { type: 'ownContribution', v: 1, ...contribution },
  expectedVersion: 'absent',
});
