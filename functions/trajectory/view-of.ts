import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type TrajectoryView, trajectoryViewSchema } from '../../shared/trajectory/view.ts';
import { explainParticipants } from './explain.ts';
import type { ReadRules } from './phases.ts';
import type { TrajectoryDependencies } from './save.ts';

export type ViewDependencies = Pick<TrajectoryDependencies, 'repository' | 'companiesOf' | 'system'> & {
  /** The programme rules in force today. */
  readonly readRules: ReadRules;
};

/** A trajectory as the API answers it: explained under the rules of today. */
export const makeViewOf =
  ({ repository, companiesOf, readRules, system }: ViewDependencies) =>
  async (id: TrajectoryId): Promise<Result<TrajectoryView, Failure>> => {
    const trajectory = await repository.trajectory(id);
    if (!trajectory) return fail({ code: 'notFound' });
    const ids = trajectory.companies.map(({ companyId }) => companyId);
    const [companies, rules] = await Promise.all([companiesOf(ids), readRules()]);
    const participants = explainParticipants(trajectory, companies, { rules, on: dayOf(system.now()) });
    const { version: rulesVersion, countingRule } = rules;
    return ok(trajectoryViewSchema.parse({ ...trajectory, participants, rulesVersion, countingRule }));
  };
