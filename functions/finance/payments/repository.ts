import { type Payment, paymentSchema } from '../../../shared/finance/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import type { EntryChange } from '../ledger.ts';

const paymentReader: ItemReader<Payment> = { type: 'payment', schema: paymentSchema };

/** Reads what the agency paid to the promotor. It writes nothing: changes go through `commit`. */
export const paymentRepository = (table: Table) => ({
  /** In the order in which they were recorded. */
  payments: async (period: number): Promise<Payment[]> =>
    parseItems(
      table,
      paymentReader,
      await queryItems(table, { pk: keys.paymentPartition(period), consistent: true }),
    ).toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)),
});
export type PaymentRepository = ReturnType<typeof paymentRepository>;

/** Recorded once, a payment does not change. */
export const putPayment = (payment: Payment): EntryChange => ({
  kind: 'put',
  key: keys.payment(payment.period, payment.id),
  item: { type: 'payment', v: 1, ...payment },
  expectedVersion: 'absent',
});
