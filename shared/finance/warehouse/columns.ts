import type { Cents } from '../../kernel/money.ts';

/**
 * The columns of the flat file for the agency's warehouse, in their order. Each row is one figure. What they mean stands in
 * `docs/warehouse.md`; a column that is added comes at the end, and none ever changes its meaning.
 */
export const WAREHOUSE_COLUMNS = [
  'partnership',
  'period',
  'subject',
  'figure',
  'state',
  'number',
  'member_id',
  'member',
  'fund',
  'category',
  'year',
  'date',
  'record_id',
  'amount_cents',
  'count',
  'rules_version',
  'retrieved_at',
  'covers',
  'of_period',
] as const;
export type WarehouseColumn = (typeof WAREHOUSE_COLUMNS)[number];
export type WarehouseRow = Readonly<Partial<Record<WarehouseColumn, string>>>;

export const amountOf = (cents: Cents): Pick<WarehouseRow, 'amount_cents'> => ({ amount_cents: String(cents) });
