import type { BudgetLine, CertifiedAmount, OwnContribution, Payment } from '../schema.ts';
import { amountOf, type WarehouseRow } from './columns.ts';
import { settlementRows, type WarehouseSettlement } from './settlement-rows.ts';

export type WarehouseInput = {
  readonly partnershipId: string;
  readonly period: number;
  readonly retrievedAt: string;
  readonly memberName: (id: string) => string;
  readonly budget: readonly BudgetLine[];
  readonly certified: readonly CertifiedAmount[];
  readonly payments: readonly Payment[];
  readonly ownContributions: readonly OwnContribution[];
  /** As it would be today, and the last one that was prepared. */
  readonly settlements: readonly WarehouseSettlement[];
};

/** Everything about the money of a period as flat rows, one figure each. Amounts in whole cents. */
export const warehouseRows = (input: WarehouseInput): WarehouseRow[] => {
  const { partnershipId, period, retrievedAt, memberName } = input;
  const member = (id: string) => ({ member_id: id, member: memberName(id) });
  const rows: WarehouseRow[] = [
    ...input.budget.map(({ memberId, year, category, amount }) => ({
      subject: 'budget',
      figure: 'budgeted',
      ...member(memberId),
      year: String(year),
      category,
      ...amountOf(amount),
    })),
    ...input.certified.map(({ id, memberId, year, category, amount, certifiedOn }) => ({
      subject: 'certified',
      figure: 'certified',
      record_id: id,
      ...member(memberId),
      ...(year === undefined ? {} : { year: String(year) }),
      ...(certifiedOn === undefined ? {} : { date: certifiedOn }),
      category,
      ...amountOf(amount),
    })),
    ...input.payments.map(({ id, kind, on, amount }) => ({
      subject: 'payment',
      figure: kind,
      record_id: id,
      date: on,
      ...amountOf(amount),
    })),
    ...input.ownContributions.map(({ id, memberId, source, on, amount }) => ({
      subject: 'ownContribution',
      figure: source,
      record_id: id,
      ...member(memberId),
      date: on,
      ...amountOf(amount),
    })),
    ...input.settlements.flatMap(settlementRows),
  ];
  return rows.map((row) => ({
    ...row,
    partnership: partnershipId,
    period: String(period),
    retrieved_at: retrievedAt,
  }));
};
