import type { Failure } from '../../../shared/kernel/errors.ts';
import { rootCauseIdSchema, type TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RootCause, RootCausesChange } from '../../../shared/trajectory/plan/schema.ts';
import type { Action, Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import type { TrajectoryDependencies } from '../save.ts';

type Request = RootCausesChange & { readonly id: TrajectoryId };

/** An action whose cause is no longer there stays, without it. */
const answeringWhatIsThere = (action: Action, rootCauses: readonly RootCause[]): Action => {
  const { rootCauseId, ...others } = action;
  return rootCauseId === undefined || rootCauses.some(({ id }) => id === rootCauseId) ? action : others;
};

/** Writes down why things are as they are: all chains of a trajectory as they shall stand. */
export const setRootCauses =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, rootCauses }: Request): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before) => {
      const known = new Set<string>(before.rootCauses?.map((chain) => chain.id));
      const fields = rootCauses.flatMap((chain, index) => {
        if (chain.id === undefined) return [];
        const repeated = rootCauses.findIndex((other) => other.id === chain.id) < index;
        if (known.has(chain.id) && !repeated) return [];
        return [{ pointer: `/rootCauses/${index}/id`, message: repeated ? 'listedTwice' : 'notInTrajectory' }];
      });
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const chains = rootCauses.map((chain) => ({
        ...chain,
        id: chain.id ?? rootCauseIdSchema.parse(dependencies.system.newId('cau')),
      }));
      const after: Trajectory = {
        ...before,
        rootCauses: chains,
        actions: before.actions.map((action) => answeringWhatIsThere(action, chains)),
      };
      return ok({ after, action: 'trajectory.rootCausesSet' });
    });
