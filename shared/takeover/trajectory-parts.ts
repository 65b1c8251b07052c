import { type IsoDate, instant } from '../kernel/dates.ts';
import type { ActionId, CompanyId, EvidenceId, MemberId, TrajectoryId } from '../kernel/ids.ts';
import {
  type Action,
  type Evidence,
  PHASES,
  type Trajectory,
  type TrajectoryCompany,
  type Verification,
} from '../trajectory/schema.ts';
import type { WholeRow } from './sheets.ts';

/** Ids that follow from somebody's own references, so that the same file always makes the same records. */
export type TakeoverIds = {
  readonly company: (reference: string) => CompanyId;
  readonly trajectory: (reference: string) => TrajectoryId;
  readonly action: (trajectory: string, index: number) => ActionId;
  readonly evidence: (trajectory: string, index: number) => EvidenceId;
};

type Adaptation = WholeRow<'adaptations'>;

/** The phases in the order that they have in a trajectory; those that stand there twice in the order of their days. */
export const inOrder = (rows: readonly WholeRow<'phases'>[]): WholeRow<'phases'>[] =>
  rows.toSorted(
    ({ values: a }, { values: b }) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || a.on.localeCompare(b.on),
  );

const actionOf = ({ values }: Adaptation, id: ActionId, companyId: CompanyId): Action => {
  const { title, intervention, level, structural, resultDimension, status, statusOn } = values;
  return {
    id,
    title,
    level,
    structural,
    companyIds: [companyId],
    statuses: [{ status, on: statusOn }],
    ...(intervention === undefined ? {} : { intervention }),
    ...(resultDimension === undefined ? {} : { resultDimension }),
  };
};

/** What the agency decided of each company: the first day on which it accepted something there. */
const verificationsOf = (rows: readonly Adaptation[], companyId: (reference: string) => CompanyId): Verification[] => {
  const accepted = rows.flatMap(({ values: { company, accepted: isAccepted, acceptedOn } }) =>
    isAccepted === true && acceptedOn !== undefined ? [{ company, on: acceptedOn }] : [],
  );
  return [...Map.groupBy(accepted, ({ company }) => company)]
    .map(([company, days]): Verification => {
      const on = days.reduce((first, day) => (day.on < first ? day.on : first), days[0]?.on ?? ('' as IsoDate));
      return { companyId: companyId(company), outcome: 'accepted', on };
    })
    .sort((a, b) => a.on.localeCompare(b.on));
};

export type TrajectoryRows = {
  readonly row: WholeRow<'trajectories'>;
  readonly phases: readonly WholeRow<'phases'>[];
  readonly adaptations: readonly Adaptation[];
};

type Rest = {
  readonly companies: readonly TrajectoryCompany[];
  readonly companyId: (reference: string) => CompanyId;
  readonly memberInCharge: MemberId | undefined;
  readonly ids: TakeoverIds;
  readonly today: IsoDate;
};

/** The trajectory that its rows describe, whether or not the rules allow it. When it is written, that is when it was made. */
export const trajectoryOf = (
  { row: { values }, phases, adaptations }: TrajectoryRows,
  { companies, companyId, memberInCharge, ids, today }: Rest,
): Trajectory => {
  const { reference } = values;
  const evidence = adaptations.flatMap(({ values: adaptation }, index): Evidence[] => {
    const { evidenceReference, evidenceOn: on, evidenceKind: kind = 'document', company } = adaptation;
    if (evidenceReference === undefined || on === undefined) return [];
    const id = ids.evidence(reference, index);
    const actionId = ids.action(reference, index);
    return [{ id, actionId, companyId: companyId(company), kind, reference: evidenceReference, on }];
  });
  const isStopped = phases.some(({ values: { phase } }) => phase === 'stopped');
  const at = instant(`${today}T00:00:00.000Z`);
  return {
    id: ids.trajectory(reference),
    version: 1,
    title: values.title,
    companies: [...companies],
    themes: values.themes ?? [],
    resultDimensions: values.resultDimensions ?? [],
    targetGroups: values.targetGroups ?? [],
    leadSource: values.leadSource,
    ...(memberInCharge === undefined ? {} : { memberInCharge }),
    phases: inOrder(phases).map(({ values: { phase, on } }) => ({ phase, on })),
    ...(isStopped && values.stopReason !== undefined ? { stop: { reason: values.stopReason } } : {}),
    actions: adaptations.map((adaptation, index) =>
      actionOf(adaptation, ids.action(reference, index), companyId(adaptation.values.company)),
    ),
    evidence,
    verifications: verificationsOf(adaptations, companyId),
    takenOver: { reference, on: today },
    createdAt: at,
    updatedAt: at,
  };
};
