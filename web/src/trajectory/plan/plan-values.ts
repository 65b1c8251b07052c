import type { Audience } from '../../../../shared/support/choices.ts';
import type { Action } from '../../../../shared/trajectory/schema.ts';

/** What stands in the boxes of a form about why, who and when of an action. */
export type PlanValues = {
  readonly goal: string;
  readonly plannedFrom: string;
  readonly plannedFor: string;
  readonly pilot: boolean;
  readonly companyOwner: Audience | '';
  readonly companyOwnerFunction: string;
  readonly memberInCharge: string;
  readonly coachInCharge: string;
  readonly rootCauseId: string;
};

export const planValues = (action: Action | undefined): PlanValues => ({
  goal: action?.goal ?? '',
  plannedFrom: action?.plannedFrom ?? '',
  plannedFor: action?.plannedFor ?? '',
  pilot: action?.pilot ?? false,
  companyOwner: action?.companyOwner ?? '',
  companyOwnerFunction: action?.companyOwnerFunction ?? '',
  memberInCharge: action?.memberInCharge ?? '',
  coachInCharge: action?.coachInCharge ?? '',
  rootCauseId: action?.rootCauseId ?? '',
});

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** The same as the request has it: what was left empty is not there. */
export const planInput = (values: PlanValues) => ({
  goal: filled(values.goal),
  plannedFrom: filled(values.plannedFrom),
  plannedFor: filled(values.plannedFor),
  pilot: values.pilot || undefined,
  companyOwner: filled(values.companyOwner),
  companyOwnerFunction: filled(values.companyOwnerFunction),
  memberInCharge: filled(values.memberInCharge),
  coachInCharge: filled(values.coachInCharge),
  rootCauseId: filled(values.rootCauseId),
});

/** Whether anything was filled in of what is folded away at first. */
export const saysMore = ({ goal, pilot, rootCauseId, ...who }: PlanValues): boolean => {
  const { companyOwner, companyOwnerFunction, memberInCharge, coachInCharge } = who;
  return (
    pilot ||
    [goal, rootCauseId, companyOwner, companyOwnerFunction, memberInCharge, coachInCharge].some((text) => text !== '')
  );
};
