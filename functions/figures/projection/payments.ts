import { PAYMENTS_STANDING } from '../../finance/payments/standing.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readSequence } from './sequence.ts';
import { stateOnAgencySide } from './stated.ts';

/** Tells the agency's side whether this partnership will still be paid, and when it last was; amounts stay where they were recorded. */
export const projectPayments = async ({
  table,
  agency,
  partnershipId,
  readPayments,
}: Pick<ProjectionDependencies, 'table' | 'agency' | 'partnershipId' | 'readPayments'>): Promise<void> => {
  const sequence = await readSequence(table, PAYMENTS_STANDING);
  const standing = await readPayments();
  await stateOnAgencySide(agency, keys.partnershipPayments(partnershipId), {
    type: 'partnershipPayments',
    sequence,
    ...standing,
  });
};
