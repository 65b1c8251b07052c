import { type PaymentsStanding, paymentsStandingSchema } from '../../../shared/finance/payments-standing.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { type RowsRetention, rowsRetention } from '../../../shared/monitoring/delivery/retention.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../../platform/dynamo/read.ts';

const paymentsReader: ItemReader<PaymentsStanding> = {
  type: 'partnershipPayments',
  schema: paymentsStandingSchema,
};

export type RetentionDependencies = {
  /** The agency's table, in which each partnership's projector says how its payments stand. */
  readonly table: Table;
  readonly partnershipIds: readonly PartnershipId[];
  readonly readRuleVersions: () => Promise<readonly ProgrammeRules[]>;
};

/** Until when rows of leavers are kept: one read for each partnership, and the versions of the rules. */
export const readRowsRetention =
  ({ table, partnershipIds, readRuleVersions }: RetentionDependencies) =>
  async (): Promise<RowsRetention> => {
    const [rules, payments] = await Promise.all([
      readRuleVersions(),
      Promise.all(
        partnershipIds.map(
          async (id) => [id, await getItem(table, paymentsReader, keys.partnershipPayments(id))] as const,
        ),
      ),
    ]);
    return rowsRetention({ payments: new Map(payments), rules });
  };
