import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { useSupportWords } from '../../support/words.ts';
import type { ComparedField } from '../../ui/form/conflict.ts';
import type { ActionValues } from '../action-values.ts';
import { useNamesInCharge } from '../code-names.ts';
import { usePlanWords } from './words.ts';

/** What a plan says of an action, in two versions, as it is compared after a conflict. */
export const useComparedPlan = (trajectory: TrajectoryView): ComparedField<ActionValues>[] => {
  const plan = usePlanWords();
  const support = useSupportWords();
  const names = useNamesInCharge();
  return [
    { key: 'goal', label: plan.goal, show: ({ goal }) => goal },
    {
      key: 'rootCauseId',
      label: plan.rootCause,
      show: ({ rootCauseId }) => trajectory.rootCauses?.find(({ id }) => id === rootCauseId)?.whys.at(-1) ?? '',
    },
    { key: 'pilot', label: plan.pilot, show: ({ pilot }) => (pilot ? plan.pilotYes : plan.pilotNo) },
    {
      key: 'companyOwner',
      label: plan.companyOwner,
      show: ({ companyOwner }) => (companyOwner === '' ? '' : support.audiences[companyOwner]),
    },
    {
      key: 'companyOwnerFunction',
      label: plan.companyOwnerFunction,
      show: ({ companyOwnerFunction }) => companyOwnerFunction,
    },
    {
      key: 'memberInCharge',
      label: plan.memberInCharge,
      show: ({ memberInCharge }) => names.member(memberInCharge) ?? '',
    },
    { key: 'coachInCharge', label: plan.coachInCharge, show: ({ coachInCharge }) => names.coach(coachInCharge) ?? '' },
    { key: 'plannedFrom', label: plan.plannedFrom, show: ({ plannedFrom }) => plannedFrom },
    { key: 'plannedFor', label: plan.plannedFor, show: ({ plannedFor }) => plannedFor },
  ];
};
