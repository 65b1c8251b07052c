import type { Context } from 'hono';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { problem } from '../platform/http/problem.ts';
import type { HttpEnvironment } from '../platform/http/route.ts';
import { makeViewOf, type ViewDependencies } from './view-of.ts';

/** What every change of a trajectory answers: the trajectory as it then stands, or why it did not change. */
export const makeAnswer = (dependencies: ViewDependencies) => {
  const viewOf = makeViewOf(dependencies);
  return async (c: Context<HttpEnvironment>, outcome: Result<TrajectoryId, Failure>) => {
    const shown = outcome.ok ? await viewOf(outcome.value) : outcome;
    return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
  };
};
