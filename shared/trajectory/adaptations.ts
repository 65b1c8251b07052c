import type { IsoDate } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import type { Action, AdaptationStatus, Evidence, Trajectory } from './schema.ts';

export type AdaptationRules = Pick<ProgrammeRules, 'awarenessAloneCounts'>;

/** `embedded` is an implemented adaptation that was still there when asked later. */
const IN_PLACE: ReadonlySet<AdaptationStatus> = new Set(['implemented', 'embedded']);

/**
 * Whether an action can be the structural adaptation that the target asks for; awareness alone only when the rules say so (P:93). Nobody
 * can enter as structural what the catalogue, on the day of the action, says is none (`refusedAsStructural`); what was entered stands, so
 * that a catalogue that changes later changes no count.
 */
export const isDecisive = (action: Action, rules: AdaptationRules): boolean =>
  action.intervention === 'awareness-session' ? rules.awarenessAloneCounts : action.structural;

/** From when until just before when an adaptation was in place; without end while it still is. */
export type InPlace = { readonly from: IsoDate; readonly until?: IsoDate };

/** The stretches of time in which an action was implemented, oldest first. What was put right on the same day leaves none. */
export const timesInPlace = (action: Action): InPlace[] => {
  const times: InPlace[] = [];
  let from: IsoDate | undefined;
  for (const { status, on } of action.statuses) {
    if (IN_PLACE.has(status)) from ??= on;
    else if (from !== undefined) {
      if (from < on) times.push({ from, until: on });
      from = undefined;
    }
  }
  return from === undefined ? times : [...times, { from }];
};

/** One stretch of a decisive action for a company, with the evidence of it when there is any. */
export type Adaptation = InPlace & { readonly action: Action; readonly evidence?: Evidence };

/** What a company can count on: each stretch in which a decisive action was in place, once for every proof of it, or once without. */
export const adaptationsOf = (trajectory: Trajectory, companyId: CompanyId, rules: AdaptationRules): Adaptation[] =>
  trajectory.actions
    .filter((action) => action.companyIds.includes(companyId) && isDecisive(action, rules))
    .flatMap((action) => {
      const proofs = trajectory.evidence.filter(
        (evidence) => evidence.actionId === action.id && evidence.companyId === companyId,
      );
      return timesInPlace(action).flatMap((time): Adaptation[] => [
        { ...time, action },
        ...proofs.map((evidence) => ({ ...time, action, evidence })),
      ]);
    });
