import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

const LOST = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** A transaction that others were ahead of: worth reading again and trying again. Any other refusal is a mistake of ours. */
export const lostRace = (thrown: unknown): thrown is TransactionCanceledException =>
  thrown instanceof TransactionCanceledException &&
  (thrown.CancellationReasons ?? []).every(({ Code }) => LOST.has(Code ?? 'None'));
