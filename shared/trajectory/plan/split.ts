import type { IsoDate } from '../../kernel/dates.ts';
import type { ActionId, CompanyId } from '../../kernel/ids.ts';
import type { Action, AdaptationStatus, Trajectory } from '../schema.ts';

/** Whether an action is carried out at several companies together. */
export const isShared = ({ companyIds }: Pick<Action, 'companyIds'>): boolean => companyIds.length > 1;

/**
 * Takes some companies out of a shared action and gives them the same action apart, with its history and the evidence of those
 * companies, under a new id. From then on each can go its own way. What each company counts for stays what it was.
 */
export const splitAction = (
  trajectory: Trajectory,
  { actionId, apart, newId }: { actionId: ActionId; apart: readonly CompanyId[]; newId: ActionId },
): Trajectory => ({
  ...trajectory,
  actions: trajectory.actions.flatMap((action): Action[] => {
    if (action.id !== actionId) return [action];
    const [own, others] = [true, false].map((wanted) =>
      action.companyIds.filter((companyId) => apart.includes(companyId) === wanted),
    );
    return [
      { ...action, companyIds: others ?? [] },
      { ...action, id: newId, companyIds: own ?? [] },
    ];
  }),
  evidence: trajectory.evidence.map((proof) =>
    proof.actionId === actionId && apart.includes(proof.companyId) ? { ...proof, actionId: newId } : proof,
  ),
});

/** Where an action stands since a day; with what was learned on the way to it. */
export type StatusStep = {
  readonly status: AdaptationStatus;
  readonly on: IsoDate;
  readonly learned?: string | undefined;
};

/** A status holds from its day on: what was recorded for that day or later gives way, and only the history keeps it. */
export const withStatus = (action: Action, { status, on, learned }: StatusStep): Action => ({
  ...action,
  statuses: [
    ...action.statuses.filter((earlier) => earlier.on < on),
    { status, on, ...(learned === undefined ? {} : { learned }) },
  ],
});
