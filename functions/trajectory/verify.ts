import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { VerificationRequest } from '../../shared/trajectory/requests.ts';
import type { Trajectory, Verification } from '../../shared/trajectory/schema.ts';
import { endQueriesOf } from '../../shared/trajectory/verification/query.ts';
import type { Author } from '../audit/event.ts';
import { companyUnchanged } from '../company/for-trajectories.ts';
import { edit } from './edit.ts';
import { explainParticipants } from './explain.ts';
import type { ReadRules } from './phases.ts';
import type { ReadSampled } from './sampled.ts';
import type { TrajectoryDependencies } from './save.ts';

type Request = VerificationRequest & { readonly id: TrajectoryId };

/**
 * Records what the agency found of one company of a completed trajectory, on the day of today. Accepted can only be what the counting
 * rule holds for complete; rejected says why. The last verdict holds, and ends what was still asked about the company. It says in which
 * sample the company was drawn, when it was.
 */
export const verifyCompany =
  (dependencies: TrajectoryDependencies & { readonly readRules: ReadRules; readonly readSampled: ReadSampled }) =>
  (
    author: Author,
    { id, expectedVersion, companyId, outcome, reason }: Request,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      if (currentStep(before).phase !== 'completed') return fail({ code: 'notAllowedNow', reason: 'notCompleted' });
      const { companiesOf, readRules, readSampled } = dependencies;
      const [companies, rules, sampled] = await Promise.all([companiesOf([companyId]), readRules(), readSampled()]);
      const [participant] = explainParticipants(before, companies, { rules, on: today });
      if (!participant)
        return fail({ code: 'invalid', fields: [{ pointer: '/companyId', message: 'notInTrajectory' }] });
      if (outcome === 'accepted' && !participant.counting.counts.completed)
        return fail({ code: 'notAllowedNow', reason: 'requirementsLacking' });
      const drawn = sampled.find((unit) => unit.trajectoryId === id && unit.companyId === companyId);
      const verification: Verification = {
        companyId,
        outcome,
        on: today,
        ...(reason === undefined ? {} : { reason }),
        ...(drawn ? { sample: drawn.number } : {}),
      };
      const queries = endQueriesOf(before.queries, companyId, today);
      const after: Trajectory = {
        ...before,
        verifications: [...before.verifications, verification],
        ...(queries === undefined ? {} : { queries }),
      };
      const action = outcome === 'accepted' ? 'trajectory.accepted' : 'trajectory.rejected';
      return ok({ after, action, reason, checks: companies.map(companyUnchanged) });
    });
