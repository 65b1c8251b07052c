import type { Action } from '../../../../shared/trajectory/schema.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { useSupportWords } from '../../support/words.ts';
import { useNamesInCharge } from '../code-names.ts';
import { companyNamesOf } from './company-names.ts';
import { usePlanWords } from './words.ts';

/** For whom an action is, in a joint trajectory: all of them, or which. */
const useForWhom = (trajectory: TrajectoryView): ((action: Action) => string | undefined) => {
  const plan = usePlanWords();
  return ({ companyIds }) => {
    if (trajectory.participants.length < 2) return undefined;
    return companyIds.length === trajectory.companies.length
      ? plan.sharedByAll
      : plan.onlyFor(companyNamesOf(trajectory, companyIds));
  };
};

/** What the plan says of an action: goal, who sees to it, the pilot and what it taught. Nothing when nothing was said. */
export const ActionPlan = ({ trajectory, action }: { trajectory: TrajectoryView; action: Action }) => {
  const plan = usePlanWords();
  const support = useSupportWords();
  const names = useNamesInCharge();
  const forWhom = useForWhom(trajectory)(action);
  const learned = action.statuses.findLast((step) => step.learned !== undefined)?.learned;
  const who = [
    action.companyOwner && support.audiences[action.companyOwner],
    action.companyOwnerFunction,
    names.member(action.memberInCharge),
    names.coach(action.coachInCharge),
  ].filter(Boolean);
  return (
    <>
      {forWhom ? <p className="small muted">{forWhom}</p> : null}
      {action.goal ? (
        <p className="small">
          {plan.goal}: {action.goal}
        </p>
      ) : null}
      {who.length > 0 || action.pilot ? (
        <p className="small muted">
          {action.pilot ? <span className="tag">{plan.pilotTag}</span> : null} {who.join(' · ')}
        </p>
      ) : null}
      {learned ? <p className="small">{plan.learnedFrom(learned)}</p> : null}
    </>
  );
};
