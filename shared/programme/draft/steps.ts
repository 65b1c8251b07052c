import type { Permission } from '../../kernel/permissions.ts';
import type { DraftIn, RulesDraftState } from './schema.ts';

/** What can be done with a draft. */
export const DRAFT_STEPS = ['change', 'propose', 'takeBack', 'publish', 'withdraw'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Who may do each step, and in which states. A publication that broke off is carried out by publishing again. */
export const DRAFT_STEP_RULES = {
  change: { permission: 'rules:write', from: ['draft'] },
  propose: { permission: 'rules:write', from: ['draft'] },
  takeBack: { permission: 'rules:write', from: ['proposed'] },
  publish: { permission: 'rules:publish', from: ['proposed', 'publishing'] },
  withdraw: { permission: 'rules:write', from: ['draft', 'proposed'] },
} as const satisfies Record<DraftStep, { readonly permission: Permission; readonly from: readonly RulesDraftState[] }>;

/** A draft in a state in which a step can be taken. */
export type DraftBefore<Step extends DraftStep> = DraftIn<(typeof DRAFT_STEP_RULES)[Step]['from'][number]>;

export const isPossible = (step: DraftStep, state: RulesDraftState): boolean =>
  DRAFT_STEP_RULES[step].from.some((from) => from === state);

/** The steps that somebody with these permissions can take now, in their order. */
export const stepsFor = (permissions: ReadonlySet<Permission>, state: RulesDraftState): DraftStep[] =>
  DRAFT_STEPS.filter((step) => permissions.has(DRAFT_STEP_RULES[step].permission) && isPossible(step, state));
