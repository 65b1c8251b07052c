import type { Permission } from '../../kernel/permissions.ts';
import type { SettlementState } from './schema.ts';

/** What can be done about the settlement of a period. */
export const SETTLEMENT_STEPS = ['prepare', 'settle', 'return', 'reopen'] as const;
export type SettlementStep = (typeof SETTLEMENT_STEPS)[number];

/** Who may do each step, and in which states of the last settlement; a period that has none is `absent`. */
export const SETTLEMENT_STEP_RULES: Readonly<
  Record<SettlementStep, { readonly permission: Permission; readonly from: readonly (SettlementState | 'absent')[] }>
> = {
  prepare: { permission: 'settlement:prepare', from: ['absent', 'returned', 'reopened'] },
  settle: { permission: 'settlement:decide', from: ['prepared'] },
  return: { permission: 'settlement:decide', from: ['prepared'] },
  reopen: { permission: 'settlement:decide', from: ['settled'] },
};

export const isPossible = (step: SettlementStep, state: SettlementState | 'absent'): boolean =>
  SETTLEMENT_STEP_RULES[step].from.includes(state);

/** The steps that somebody with these permissions can take now, in their order. */
export const settlementStepsFor = (
  permissions: ReadonlySet<Permission>,
  state: SettlementState | 'absent',
): SettlementStep[] =>
  SETTLEMENT_STEPS.filter((step) => permissions.has(SETTLEMENT_STEP_RULES[step].permission) && isPossible(step, state));
