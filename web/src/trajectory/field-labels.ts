import { useDocumentWords } from '../document/words.ts';
import { useTexts } from '../i18n/language-context.ts';
import { usePlanWords } from './plan/words.ts';

/** The label of a field of a request about a trajectory, by its pointer. */
export const useTrajectoryLabels = (): ((pointer: string) => string | undefined) => {
  const { trajectory } = useTexts();
  const document = useDocumentWords();
  const plan = usePlanWords();
  const { form, actions, evidence, verification, after } = trajectory;
  const labels: Readonly<Record<string, string>> = {
    title: form.title,
    companies: form.companies,
    establishments: form.workFloorsHint,
    themes: form.themes,
    resultDimensions: form.resultDimensions,
    targetGroups: form.targetGroups,
    leadSource: form.leadSource,
    coachInCharge: form.coach,
    memberInCharge: form.member,
    phase: form.phase,
    on: form.on,
    actions: actions.title,
    evidence: trajectory.counting.requirements.evidence.met,
    intervention: actions.intervention,
    level: actions.level,
    structural: actions.structural,
    resultDimension: actions.result,
    companyIds: actions.forCompanies,
    plannedFor: plan.plannedFor,
    plannedFrom: plan.plannedFrom,
    goal: plan.goal,
    pilot: plan.pilot,
    companyOwner: plan.companyOwner,
    companyOwnerFunction: plan.companyOwnerFunction,
    rootCauseId: plan.rootCause,
    learned: plan.learned,
    problem: plan.causes.problem,
    whys: plan.causes.why(1),
    rootCauses: plan.causes.title,
    alsoFor: plan.evidenceFor,
    status: actions.status,
    kind: evidence.kind,
    reference: evidence.reference,
    fileName: document.file.label,
    companyId: evidence.company,
    actionId: evidence.action,
    outcome: verification.outcome,
    comment: after.comment,
    dueOn: after.dueOn,
    text: after.answerText,
    stands: after.stands,
    remark: after.remark,
    reason: trajectory.reason,
    note: trajectory.stopNote,
  };
  return (pointer) => {
    const named = pointer
      .split('/')
      .reverse()
      .find((step) => Object.hasOwn(labels, step));
    return named === undefined ? undefined : labels[named];
  };
};
