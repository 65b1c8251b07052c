import type { Permission } from '../../kernel/permissions.ts';
import type { Agreement } from './schema.ts';

/** What can be done with a version of the agreement. Once it is in force nothing can: another version comes after it. */
export const AGREEMENT_STEPS = ['write', 'attach', 'propose', 'withdraw', 'sign'] as const;
export type AgreementStep = (typeof AGREEMENT_STEPS)[number];

type State = Agreement['state'] | 'absent';

export const AGREEMENT_STEP_RULES: Readonly<
  Record<AgreementStep, { readonly permission: Permission; readonly from: readonly State[] }>
> = {
  write: { permission: 'agreement:write', from: ['absent', 'draft'] },
  // A signature is for the document that one saw: it does not change under it.
  attach: { permission: 'agreement:write', from: ['draft'] },
  propose: { permission: 'agreement:write', from: ['draft'] },
  withdraw: { permission: 'agreement:write', from: ['proposed'] },
  sign: { permission: 'agreement:sign', from: ['proposed'] },
};

export const isPossibleNow = (step: AgreementStep, state: State): boolean =>
  AGREEMENT_STEP_RULES[step].from.includes(state);
