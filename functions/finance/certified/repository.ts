import { type CertifiedAmount, certifiedAmountSchema } from '../../../shared/finance/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { EntryChange } from '../ledger.ts';

const amountReader: ItemReader<CertifiedAmount> = { type: 'certifiedAmount', schema: certifiedAmountSchema };

/** Reads what the agency certified of one partnership's reports. It writes nothing: changes go through `commit`. */
export const certifiedRepository = (table: Table) => {
  const certifiedAmounts = async (): Promise<CertifiedAmount[]> =>
    parseItems(table, amountReader, await queryItems(table, { pk: keys.certifiedAmountPartition(), consistent: true }));
  return {
    certifiedAmounts,
    ofPeriod: async (period: number): Promise<CertifiedAmount[]> =>
      (await certifiedAmounts()).filter((amount) => amount.period === period),
  };
};
export type CertifiedRepository = ReturnType<typeof certifiedRepository>;

/** Certified once, an amount does not change here. */
export const putCertifiedAmount = (amount: CertifiedAmount): EntryChange => ({
  kind: 'put',
  key: keys.certifiedAmount(amount.id),
  item: { type: 'certifiedAmount', v: 1, ...amount },
  expectedVersion: 'absent',
});
