import type { Author } from '../../../functions/audit/event.ts';
import { addAction, setActionStatus } from '../../../functions/trajectory/actions.ts';
import { changeTrajectory } from '../../../functions/trajectory/change.ts';
import { addEvidence } from '../../../functions/trajectory/evidence.ts';
import { enterPhase, stopTrajectory } from '../../../functions/trajectory/phases.ts';
import { verifyCompany } from '../../../functions/trajectory/verify.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { INTERVENTIONS } from '../../../shared/reference/interventions.ts';
import type { PhaseEntry } from '../../../shared/trajectory/requests.ts';
import {
  type Action,
  type ActionInput,
  type AdaptationStatus,
  actionInputSchema,
  type Trajectory,
  type TrajectoryCompany,
  trajectoryInputSchema,
} from '../../../shared/trajectory/schema.ts';
import type { Stop } from './course.ts';
import type { PlotAction, PlotAdaptation } from './plots/plot.ts';
import type { Stage } from './stage.ts';

/** Something that somebody does with a trajectory on a day, by the use case that the screens use. */
export type Act = {
  readonly on: IsoDate;
  readonly play: (before: Trajectory) => Promise<Result<TrajectoryId, Failure>>;
};

const CONTROLLER: Author = { subject: 'controller@agency', roles: ['controller@agency'] };
const REJECTION = 'Het bewijs toont de aanpassing nog niet: er staat geen datum op en de plaats is niet te herkennen.';

const seen = ({ id, version }: Trajectory) => ({ id, expectedVersion: version });

const actionCalled = (trajectory: Trajectory, title: string): Action => {
  const action = trajectory.actions.find((known) => known.title === title);
  if (!action) throw new Error(`The trajectory has no action called ${title}`);
  return action;
};

const inputOf = (trajectory: Trajectory) => trajectoryInputSchema.strip().parse(trajectory);

/** The acts of one person, most often the coach in charge. */
export const actsBy = ({ trajectory: dependencies }: Stage, author: Author) => ({
  enter: (phase: PhaseEntry['phase'], on: IsoDate): Act => ({
    on,
    play: (before) => enterPhase(dependencies)(author, { ...seen(before), phase, on }),
  }),

  join: (company: TrajectoryCompany, on: IsoDate): Act => ({
    on,
    play: (before) => {
      const { companies, ...input } = inputOf(before);
      return changeTrajectory(dependencies)(author, seen(before), { ...input, companies: [...companies, company] });
    },
  }),

  /** For every company of the trajectory. */
  plan: (action: PlotAction, plannedFor: IsoDate, on: IsoDate): Act => ({
    on,
    play: (before) => {
      const { title, intervention, level } = action;
      const { dimension, kind } = INTERVENTIONS[intervention];
      const input: ActionInput = actionInputSchema.parse({
        title,
        intervention,
        level,
        structural: kind === 'structural',
        ...(dimension === null ? {} : { resultDimension: dimension }),
        companyIds: before.companies.map(({ companyId }) => companyId),
        ...(on < plannedFor ? { plannedFrom: on } : {}),
        plannedFor,
        companyOwner: kind === 'structural' ? 'employer' : 'teamLeader',
        ...(kind === 'structural' ? { companyOwnerFunction: 'zaakvoerder' } : {}),
      });
      return addAction(dependencies)(author, { ...seen(before), ...input, status: 'planned', on });
    },
  }),

  set: ({ title }: PlotAction, status: AdaptationStatus, on: IsoDate): Act => ({
    on,
    play: (before) =>
      setActionStatus(dependencies)(author, { ...seen(before), actionId: actionCalled(before, title).id, status, on }),
  }),

  prove: ({ title, proof }: PlotAdaptation, companyId: CompanyId, file: string, on: IsoDate): Act => ({
    on,
    play: (before) =>
      addEvidence(dependencies)(author, {
        ...seen(before),
        actionId: actionCalled(before, title).id,
        companyId,
        kind: proof.kind,
        reference: `${proof.reference} (${file})`,
        on,
      }),
  }),

  stop: ({ on, reason, note }: Stop): Act => ({
    on,
    play: (before) => stopTrajectory(dependencies)(author, { ...seen(before), on, reason, note }),
  }),
});

/** What the agency finds of one company. */
export const verify = (
  { trajectory: dependencies }: Stage,
  companyId: CompanyId,
  outcome: 'accepted' | 'rejected',
  on: IsoDate,
): Act => ({
  on,
  play: (before) =>
    verifyCompany(dependencies)(CONTROLLER, {
      ...seen(before),
      companyId,
      outcome,
      ...(outcome === 'rejected' ? { reason: REJECTION } : {}),
    }),
});
