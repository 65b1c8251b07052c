import type { CompanyId, ReferralId } from '../../shared/kernel/ids.ts';
import { type Referral, referralSchema } from '../../shared/referral/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const referralReader: ItemReader<Referral> = { type: 'referral', schema: referralSchema };

/** Reads referrals of one partnership. It writes nothing: changes go through `commit`. */
export const referralRepository = (table: Table) => ({
  referral: (companyId: CompanyId, id: ReferralId): Promise<Referral | undefined> =>
    getItem(table, referralReader, keys.referral(companyId, id)),

  /** All of a company, also those taken away; the oldest first. */
  async referralsOf(companyId: CompanyId): Promise<Referral[]> {
    const items = await queryItems(table, { pk: keys.referralPartition(companyId), consistent: true });
    return parseItems(table, referralReader, items);
  },

  /** The referral in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Referral | undefined => parseItem(table, referralReader, item),
});
export type ReferralRepository = ReturnType<typeof referralRepository>;

export const putReferral = (before: Referral | undefined, after: Referral): Change => ({
  kind: 'put',
  key: keys.referral(after.companyId, after.id),
  item: { type: 'referral', v: 1, ...after },
  expectedVersion: before?.version ?? 'absent',
});
