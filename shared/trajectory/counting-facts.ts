import type { IsoDate } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import { type Adaptation, type AdaptationRules, adaptationsOf } from './adaptations.ts';
import { completedOn, enteredOn, isVoid, takesPartSince } from './phase-on.ts';
import type { Trajectory, Verification } from './schema.ts';
import { verdictsOn } from './verification/verdicts.ts';

export type CountingContext = {
  readonly rules: AdaptationRules;
  /** Whether one of the company's work floors in this trajectory lies in the Flemish Region (P:43-46). */
  readonly workFloorInFlanders: boolean;
  /** Facts dated later are not seen, so that a quarter computed late gives the same figures. */
  readonly on: IsoDate;
};

/** The last of several days. */
export const latest = (first: IsoDate, ...others: readonly IsoDate[]): IsoDate =>
  others.reduce((last, date) => (date > last ? date : last), first);

/** `subjectId` is the action or evidence that makes it true. */
type Dated = { readonly on: IsoDate; readonly subjectId?: string };

const earliest = (candidates: readonly Dated[]): Dated | undefined =>
  candidates.reduce<Dated | undefined>((first, next) => (first && first.on <= next.on ? first : next), undefined);

/** What is true of a company through a trajectory, each fact with its day; what is not true (yet, or any more) is absent. */
export type Facts = {
  readonly supportStarted?: Dated | undefined;
  readonly planAgreed?: Dated | undefined;
  readonly structuralAdaptation?: Dated | undefined;
  readonly evidence?: Dated | undefined;
  readonly completed?: Dated | undefined;
  readonly verified?: Dated | undefined;
};

/** Day on which an adaptation was in place, with its proof where there is one. */
const reachedOn = ({ from, evidence }: Adaptation, since: IsoDate): IsoDate =>
  evidence ? latest(since, from, evidence.on) : latest(since, from);

/**
 * What an adaptation gave on a day. It must be in place on that day, or have been so when everything held together after
 * completion: whether it still stands later is asked, but never a condition for counting.
 */
const adaptationFacts = (
  adaptations: readonly Adaptation[],
  { since, completed, on }: { since: IsoDate; completed: IsoDate | undefined; on: IsoDate },
): Pick<Facts, 'structuralAdaptation' | 'evidence'> => {
  const counted = ({ until, ...adaptation }: Adaptation): boolean => {
    if (completed === undefined || !adaptation.evidence) return false;
    const together = latest(completed, reachedOn(adaptation, since));
    return together <= on && (until === undefined || together < until);
  };
  const seen = adaptations.filter(
    (adaptation) =>
      reachedOn(adaptation, since) <= on &&
      (adaptation.until === undefined || on < adaptation.until || counted(adaptation)),
  );
  return {
    structuralAdaptation: earliest(seen.map(({ from, action }) => ({ on: latest(since, from), subjectId: action.id }))),
    evidence: earliest(
      seen.flatMap((adaptation) =>
        adaptation.evidence ? [{ on: reachedOn(adaptation, since), subjectId: adaptation.evidence.id }] : [],
      ),
    ),
  };
};

const dated = (on: IsoDate | undefined, since: IsoDate): Dated | undefined =>
  on === undefined ? undefined : { on: latest(since, on) };

/**
 * The verdict that made what the agency found hold: the first acceptance that no rejection followed. Accepted once more is still
 * accepted since the first, so that a company does not move to a later quarter or period by it.
 */
const acceptedSince = (trajectory: Trajectory, companyId: CompanyId, on: IsoDate): Verification | undefined => {
  const verdicts = verdictsOn(trajectory, companyId, on);
  return verdicts[verdicts.findLastIndex(({ outcome }) => outcome !== 'accepted') + 1];
};

/** The facts of a company in a trajectory as they stood on a day. */
export const factsOf = (trajectory: Trajectory, companyId: CompanyId, { rules, on }: CountingContext): Facts => {
  const since = takesPartSince(trajectory, companyId, on);
  if (since === undefined || isVoid(trajectory, on)) return {};
  const completed = completedOn(trajectory, on);
  const started = trajectory.phases.find(({ phase }) => phase !== 'lead' && phase !== 'stopped');
  const accepted = acceptedSince(trajectory, companyId, on);
  return {
    supportStarted: dated(started && started.on <= on ? started.on : undefined, since),
    planAgreed: dated(enteredOn(trajectory, 'plan', on), since),
    ...adaptationFacts(adaptationsOf(trajectory, companyId, rules), { since, completed, on }),
    completed: dated(completed, since),
    verified: accepted && { on: accepted.on },
  };
};
