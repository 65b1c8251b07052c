import type { Context } from 'hono';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type SupportActivity, supportActivitySchema } from '../../shared/support/schema.ts';
import { problem } from '../platform/http/problem.ts';
import type { HttpEnvironment } from '../platform/http/route.ts';
import { shownActivity } from './attendance/attach.ts';

/** Activities as whoever asks may see them. */
export const shownTo = (c: Context<HttpEnvironment>) => {
  const maySee = c.get('actor').permissions.has('attendance:read');
  return (activity: SupportActivity): SupportActivity => shownActivity(activity, maySee);
};

/** A conflict carries the activity of now: that is shown no further than the one that was asked for, and not at all when it is none. */
const shownFailure = (c: Context<HttpEnvironment>, { current, ...failure }: Failure): Failure => {
  const activity = supportActivitySchema.safeParse(current);
  return activity.success ? { ...failure, current: shownTo(c)(activity.data) } : failure;
};

/** Answers an activity, or why there is none. */
export const answerActivity = (c: Context<HttpEnvironment>, outcome: Result<SupportActivity, Failure>) =>
  outcome.ok ? c.json(shownTo(c)(outcome.value), 200) : problem(c, shownFailure(c, outcome.error));
