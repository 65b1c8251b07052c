import type { Permission } from '../kernel/permissions.ts';
import type { NoteState } from './schema.ts';

/** What can be done with a note. `sendBack` is the partnership's own: a promotor who does not sign, a coordinator who sees a mistake too late. */
export const NOTE_STEPS = ['write', 'signAsCoordinator', 'sendBack', 'signAsPromotor', 'return', 'accept'] as const;
export type NoteStep = (typeof NOTE_STEPS)[number];

/** Who may do each step, and in which states; a note that was never written is `absent`. */
export const STEP_RULES: Readonly<
  Record<NoteStep, { readonly permission: Permission; readonly from: readonly (NoteState | 'absent')[] }>
> = {
  write: { permission: 'note:write', from: ['absent', 'draft', 'returned'] },
  signAsCoordinator: { permission: 'note:signAsCoordinator', from: ['draft', 'returned'] },
  sendBack: { permission: 'note:write', from: ['signedByCoordinator'] },
  signAsPromotor: { permission: 'note:signAsPromotor', from: ['signedByCoordinator'] },
  return: { permission: 'note:decide', from: ['submitted'] },
  accept: { permission: 'note:decide', from: ['submitted'] },
};

export const isPossible = (step: NoteStep, state: NoteState | 'absent'): boolean =>
  STEP_RULES[step].from.includes(state);

/** The steps that somebody with these permissions can take now, in their order. */
export const stepsFor = (permissions: ReadonlySet<Permission>, state: NoteState | 'absent'): NoteStep[] =>
  NOTE_STEPS.filter((step) => permissions.has(STEP_RULES[step].permission) && isPossible(step, state));
