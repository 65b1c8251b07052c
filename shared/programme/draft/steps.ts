import type { Permission } from '../../kernel/permissions.ts';
import type { RulesDraftState } from './schema.ts';

/** What can be done with a draft. */
export const DRAFT_STEPS = ['change', 'propose', 'takeBack', 'publish', 'withdraw'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Who may do each step, and in which states. A publication that broke off is carried out by publishing again. */
export const DRAFT_STEP_RULES: Readonly<
  Record<DraftStep, { readonly permission: Permission; readonly from: readonly RulesDraftState[] }>
> = {
  change: { permission: 'rules:write', from: ['draft'] },
  propose: { permission: 'rules:write', from: ['draft'] },
  takeBack: { permission: 'rules:write', from: ['proposed'] },
  publish: { permission: 'rules:publish', from: ['proposed', 'publishing'] },
  withdraw: { permission: 'rules:write', from: ['draft', 'proposed'] },
};

export const isPossible = (step: DraftStep, state: RulesDraftState): boolean =>
  DRAFT_STEP_RULES[step].from.includes(state);

/** The steps that somebody with these permissions can take now, in their order. */
export const stepsFor = (permissions: ReadonlySet<Permission>, state: RulesDraftState): DraftStep[] =>
  DRAFT_STEPS.filter((step) => permissions.has(DRAFT_STEP_RULES[step].permission) && isPossible(step, state));
