import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { currentStep } from '../../shared/trajectory/phases.ts';
import type { VerificationRequest } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { endQueriesOf } from '../../shared/trajectory/verification/query.ts';
import type { Author } from '../audit/event.ts';
import { companyUnchanged } from '../company/for-trajectories.ts';
import { edit } from './edit.ts';
import { explainParticipants } from './explain.ts';
import type { ReadRules } from './phases.ts';
import type { TrajectoryDependencies } from './save.ts';

type Request = VerificationRequest & { readonly id: TrajectoryId };

/**
 * Records what the agency found of one company of a completed trajectory, on the day of today. Accepted can only be what the counting
 * rule holds for complete; rejected says why. The last verdict holds, and ends what was still asked about the company.
 */
export const verifyCompany =
  (dependencies: TrajectoryDependencies & { readonly readRules: ReadRules }) =>
  (
    author: Author,
    { id, expectedVersion, companyId, outcome, reason }: Request,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, async (before, today) => {
      if (currentStep(before).phase !== 'completed') return fail({ code: 'notAllowedNow', reason: 'notCompleted' });
      const [companies, rules] = await Promise.all([dependencies.companiesOf([companyId]), dependencies.readRules()]);
      const [participant] = explainParticipants(before, companies, { rules, on: today });
      if (!participant)
        return fail({ code: 'invalid', fields: [{ pointer: '/companyId', message: 'notInTrajectory' }] });
      if (outcome === 'accepted' && !participant.counting.counts.completed)
        return fail({ code: 'notAllowedNow', reason: 'requirementsLacking' });
      const verification = { companyId, outcome, on: today, ...(reason === undefined ? {} : { reason }) };
      const queries = endQueriesOf(before.queries, companyId, today);
      const after: Trajectory = {
        ...before,
        verifications: [...before.verifications, verification],
        ...(queries === undefined ? {} : { queries }),
      };
      const action = outcome === 'accepted' ? 'trajectory.accepted' : 'trajectory.rejected';
      return ok({ after, action, reason, checks: companies.map(companyUnchanged) });
    });
