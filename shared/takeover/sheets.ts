import type { Sheet, ValuesOf } from './column.ts';
import { ADAPTATION_SHEETS } from './sheets-adaptation.ts';
import { COMPANY_SHEETS } from './sheets-company.ts';
import { SETTLED_SHEETS } from './sheets-settled.ts';
import { TRAJECTORY_SHEETS } from './sheets-trajectory.ts';

/** The sheets of the template, in their order. This is the one declaration: template, reader and explanation are made from it. */
export const SHEETS = {
  ...COMPANY_SHEETS,
  ...TRAJECTORY_SHEETS,
  ...ADAPTATION_SHEETS,
  ...SETTLED_SHEETS,
} as const satisfies Record<string, Sheet>;
export type SheetKey = keyof typeof SHEETS;
export const SHEET_KEYS: readonly SheetKey[] = [
  'companies',
  'establishments',
  'trajectories',
  'phases',
  'adaptations',
  'targets',
  'amounts',
  'reconciliation',
];
export type ValuesOfSheet<Key extends SheetKey> = ValuesOf<(typeof SHEETS)[Key]['columns']>;

/** A row with its number in the sheet, 1 being the header. When something in it cannot be read, what could be says whose it is. */
export type Row<Key extends SheetKey> =
  | { readonly row: number; readonly isWhole: true; readonly values: ValuesOfSheet<Key> }
  | { readonly row: number; readonly isWhole: false; readonly values: Partial<ValuesOfSheet<Key>> };
export type WholeRow<Key extends SheetKey> = Extract<Row<Key>, { isWhole: true }>;
