import * as z from 'zod';
import { type CertifiedAmount, certifiedAmountSchema } from '../../../shared/finance/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const amountReader: ItemReader<CertifiedAmount> = { type: 'certifiedAmount', schema: certifiedAmountSchema };
const sealReader: ItemReader<{ version: number }> = {
  type: 'certifiedSeal',
  schema: z.object({ version: z.int() }),
};

/** Reads what the agency certified of one partnership's reports. It writes nothing: changes go through `commit`. */
export const certifiedRepository = (table: Table) => ({
  certifiedAmounts: async (): Promise<CertifiedAmount[]> =>
    parseItems(table, amountReader, await queryItems(table, { pk: keys.certifiedAmountPartition(), consistent: true })),

  /** How often amounts were corrected in a period; nothing when that never happened. */
  seal: async (period: number): Promise<number | undefined> =>
    (await getItem(table, sealReader, keys.certifiedSeal(period)))?.version,
});
export type CertifiedRepository = ReturnType<typeof certifiedRepository>;

/** Certified once, an amount does not change here. */
export const putCertifiedAmount = (amount: CertifiedAmount): Change => ({
  kind: 'put',
  key: keys.certifiedAmount(amount.id),
  item: { type: 'certifiedAmount', v: 1, ...amount },
  expectedVersion: 'absent',
});

/** Raised by every correction: of two at once, the second is decided anew over what the first one took back. */
export const raiseSeal = (period: number, seal: number | undefined): Change => ({
  kind: 'put',
  key: keys.certifiedSeal(period),
  item: { type: 'certifiedSeal', v: 1, version: (seal ?? 0) + 1 },
  expectedVersion: seal ?? 'absent',
});
