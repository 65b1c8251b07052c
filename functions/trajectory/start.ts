import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../shared/kernel/errors.ts';
import { type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { choicesOfTrajectory } from '../../shared/trajectory/choices.ts';
import { dayRefusals } from '../../shared/trajectory/phases.ts';
import type { TrajectoryStart } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { type CodeDependencies, refusedCodes } from '../catalogue/codes.ts';
import { companyUnchanged } from '../company/for-trajectories.ts';
import { companyErrors } from './companies.ts';
import { refused, save, type TrajectoryDependencies, untilSaved } from './save.ts';

/**
 * Starts a trajectory as a lead or at intake, on a day up to today. Refused with the reason at its field: companies that cannot take
 * part, no work floor in the Flemish Region. The same request sent again gives the same trajectory.
 */
export const startTrajectory =
  (dependencies: TrajectoryDependencies & CodeDependencies) =>
  (
    author: Author,
    { phase, on, ...input }: TrajectoryStart,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<TrajectoryId, Failure>> => {
    const { system, companiesOf } = dependencies;
    const id = trajectoryIdSchema.parse(system.newId('trj'));
    return untilSaved(async () => {
      const now = system.now();
      const companies = await companiesOf([...new Set(input.companies.map(({ companyId }) => companyId))]);
      const fields: FieldError[] = [
        ...dayRefusals(on, dayOf(now)).map((message) => ({ pointer: '/on', message })),
        ...companyErrors(input.companies, companies),
        ...(await refusedCodes(dependencies, choicesOfTrajectory(input, [on, dayOf(now)]))),
      ];
      if (fields.length > 0) return refused({ code: 'invalid', fields });
      const after: Trajectory = {
        ...input,
        id,
        version: 1,
        phases: [{ phase, on }],
        actions: [],
        evidence: [],
        verifications: [],
        createdAt: now,
        updatedAt: now,
      };
      return save(dependencies)(author, {
        before: undefined,
        after,
        action: 'trajectory.started',
        checks: companies.map(companyUnchanged),
        ...(idempotencyKey === undefined
          ? {}
          : { idempotency: { subject: author.subject, key: idempotencyKey, resultId: id } }),
      });
    });
  };
