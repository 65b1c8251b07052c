import { type Agreement, agreementSchema } from '../../../shared/partnership/agreement/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../../platform/dynamo/read.ts';

const agreementReader: ItemReader<Agreement> = { type: 'agreement', schema: agreementSchema };

/** Reads what the partners agreed on among themselves. It writes nothing: changes go through `commit`. */
export const agreementRepository = (table: Table) => ({
  agreement: (period: number, number: number): Promise<Agreement | undefined> =>
    getItem(table, agreementReader, keys.agreement(period, number)),

  /** All versions of a period, the first one first: a query of some items. */
  agreements: async (period: number): Promise<Agreement[]> =>
    parseItems(
      table,
      agreementReader,
      await queryItems(table, { pk: keys.agreementPartition(period), consistent: true }),
    ),

  /** The agreement in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Agreement | undefined => parseItem(table, agreementReader, item),
});
export type AgreementRepository = ReturnType<typeof agreementRepository>;

/** A history of its own for each version: `1-2` is the second one of the first period. */
export const agreementRoot = ({ period, number }: Pick<Agreement, 'period' | 'number'>) =>
  ({ kind: 'agreement', id: `${period}-${number}` }) as const;

export const putAgreement = (before: Agreement | undefined, after: Agreement): Change => ({
  kind: 'put',
  key: keys.agreement(after.period, after.number),
  item: { type: 'agreement', v: 1, ...after },
  expectedVersion: before?.version ?? 'absent',
});
