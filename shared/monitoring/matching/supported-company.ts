import { classificationOn } from '../../company/classification.ts';
import type { EnterpriseNumber } from '../../company/enterprise-number.ts';
import { type CompanyFacts, regionOf } from '../../figures/measures.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { CompanyId, PartnershipId } from '../../kernel/ids.ts';
import { companySizeOf } from '../../reference/company-sizes.ts';
import { naceSectionOf } from '../../reference/nace-sections.ts';
import { isVoid, takesPartSince } from '../../trajectory/phase-on.ts';
import type { Trajectory } from '../../trajectory/schema.ts';
import { type Relation, UNKNOWN } from './dimensions.ts';

/** From when until just before when a company was supported; without end while it still is. */
export type SupportSpan = { readonly from: IsoDate; readonly until?: IsoDate };

/** A company that a partnership supports or supported, as it stands at the reference date. */
export type SupportedCompany = {
  readonly partnership: PartnershipId;
  readonly enterpriseNumber: EnterpriseNumber;
  /** Version and section of NACE-BEL, `2025/C`: a letter means something else in another version. Or `unknown`. */
  readonly sector: string;
  /** Code of the size band; `other` where the headcount is not known. */
  readonly size: string;
  /** Reference region of a work floor, or `unknown`. */
  readonly region: string;
  /** Of all its trajectories, in any order, overlapping or not; at least one. */
  readonly support: readonly SupportSpan[];
};

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/**
 * When a company was supported through a trajectory, as known on a day. Support starts with the first phase after `lead`, or when the
 * company joined; it ends on the day of completion or stopping, and starts again when the trajectory was opened again. A trajectory that
 * should never have been gives none.
 */
export const supportSpans = (trajectory: Trajectory, companyId: CompanyId, on: IsoDate): SupportSpan[] => {
  const since = takesPartSince(trajectory, companyId, on);
  if (since === undefined || isVoid(trajectory, on)) return [];
  const spans: SupportSpan[] = [];
  let from: IsoDate | undefined;
  for (const step of trajectory.phases.filter((step) => step.on <= on && step.phase !== 'lead')) {
    if (step.phase !== 'completed' && step.phase !== 'stopped') from ??= later(step.on, since);
    else if (from !== undefined) {
      // What the company joined only after its end was never support of it.
      if (from <= step.on) spans.push({ from, until: step.on });
      from = undefined;
    }
  }
  return from === undefined ? spans : [...spans, { from }];
};

/** How a day relates to the support of one or more companies; see `RELATIONS`. */
export const relationOn = (support: readonly SupportSpan[], day: IsoDate): Relation => {
  const begun = support.filter(({ from }) => from <= day);
  if (begun.some(({ until }) => until === undefined || day < until)) return 'during';
  return begun.length > 0 ? 'after' : 'before';
};

/** A company of a partnership with its trajectories, for matching; nothing when it was never supported by the reference date. */
export const supportedCompanyOf = (
  partnership: PartnershipId,
  { company, trajectories }: CompanyFacts,
  referenceDate: IsoDate,
): SupportedCompany | undefined => {
  const supported = trajectories
    .map((trajectory) => ({ trajectory, spans: supportSpans(trajectory, company.id, referenceDate) }))
    .filter(({ spans }) => spans.length > 0);
  if (supported.length === 0) return undefined;
  const { activity, enterpriseNumber } = company;
  const section = activity && naceSectionOf(activity.version, activity.code)?.code;
  const regions = supported.flatMap(({ trajectory }) => regionOf(company, trajectory) ?? []).sort();
  return {
    partnership,
    enterpriseNumber,
    sector: activity && section ? `${activity.version}/${section}` : UNKNOWN,
    size: companySizeOf(classificationOn(company, referenceDate).headcount),
    region: regions[0] ?? UNKNOWN,
    support: supported.flatMap(({ spans }) => spans),
  };
};
