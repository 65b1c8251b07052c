import { stringify } from 'csv-stringify/sync';
import type { Budget, OwnContribution } from '../../../shared/finance/schema.ts';
import { WAREHOUSE_COLUMNS } from '../../../shared/finance/warehouse/columns.ts';
import { type WarehouseInput, warehouseRows } from '../../../shared/finance/warehouse/rows.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import { writeDownTaking } from '../../audit/write-down.ts';
import { harmless } from '../../platform/table-file/content.ts';
import type { SettlementDependencies } from '../settlement/dependencies.ts';
import { readFrozen } from '../settlement/frozen.ts';
import { settlementOverview } from '../settlement/view.ts';

export type WarehouseDependencies = SettlementDependencies & {
  readonly budget: (period: number) => Promise<Budget | undefined>;
  readonly ownContributions: (period: number) => Promise<OwnContribution[]>;
};

/** As it would be today, and the last settlement that was prepared as it was frozen. */
const settlementsOf = async (
  dependencies: WarehouseDependencies,
  period: FundingPeriod,
): Promise<WarehouseInput['settlements']> => {
  const { now, settlements } = await settlementOverview(dependencies)(period);
  const [last] = settlements;
  return [
    ...(now ? [{ state: 'now' as const, number: undefined, frozen: now }] : []),
    ...(last
      ? [{ state: last.state, number: last.number, frozen: await readFrozen(dependencies.snapshotStore, last) }]
      : []),
  ];
};

/**
 * The money of a period as a flat file for a warehouse: machine names, whole cents, one figure a row, no line that is not a row
 * (`docs/warehouse.md`). Taking it away is in the trail.
 */
export const takeWarehouseFile =
  (dependencies: WarehouseDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
  ): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly name: string }> => {
    const { partnershipId, sources, budget, ownContributions, system } = dependencies;
    const [members, approved, certified, payments, contributions, settlements] = await Promise.all([
      sources.members(),
      budget(period.number),
      sources.certified(period.number),
      sources.payments(period.number),
      ownContributions(period.number),
      settlementsOf(dependencies, period),
    ]);
    const retrievedAt = system.now();
    const rows = warehouseRows({
      partnershipId,
      period: period.number,
      retrievedAt,
      memberName: (id) => members.find((member) => member.id === id)?.name ?? '',
      budget: approved?.lines ?? [],
      certified,
      payments,
      ownContributions: contributions,
      settlements,
    });
    await writeDownTaking(dependencies, author, {
      action: 'finance.warehouseTaken',
      changes: [{ field: 'period', after: period.number }],
    });
    const lines = rows.map((row) =>
      WAREHOUSE_COLUMNS.map((column) => (column === 'amount_cents' ? row[column] : harmless(row[column] ?? ''))),
    );
    const text = stringify([WAREHOUSE_COLUMNS, ...lines], { delimiter: ';', record_delimiter: '\n' });
    return {
      body: Uint8Array.from(Buffer.from(text)),
      name: `${partnershipId}-periode-${period.number}-${dayOf(retrievedAt)}.csv`,
    };
  };
