import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { SupportActivityId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { supportErrors } from '../../shared/support/rules.ts';
import type { SupportActivity, SupportChange, SupportRemoval } from '../../shared/support/schema.ts';
import type { Author } from '../audit/event.ts';
import { givenBy } from './coach.ts';
import { type SupportDependencies, save } from './save.ts';

type Of<Input> = Input & { readonly id: SupportActivityId };

/** The activity as its maker saw it. Over another version it is a conflict, with the state of now. */
export const asSeen = async (
  { repository }: SupportDependencies,
  { id, expectedVersion }: Of<{ readonly expectedVersion: number }>,
): Promise<Result<SupportActivity, Failure>> => {
  const before = await repository.activity(id);
  if (!before) return fail({ code: 'notFound' });
  if (before.removedAt !== undefined) return fail({ code: 'notAllowedNow', reason: 'supportRemoved' });
  if (before.version !== expectedVersion) return fail({ code: 'conflict', current: before });
  return ok(before);
};

/** Changes what was said of an activity, over the version that was read. */
export const changeSupport =
  (dependencies: SupportDependencies) =>
  async (
    author: Author,
    { id, expectedVersion, coachId, ...input }: Of<SupportChange>,
  ): Promise<Result<SupportActivity, Failure>> => {
    const seen = await asSeen(dependencies, { id, expectedVersion });
    if (!seen.ok) return seen;
    const before = seen.value;
    const trajectory =
      before.trajectoryId === undefined ? undefined : await dependencies.trajectoryOf(before.trajectoryId);
    const now = dependencies.system.now();
    const fields = supportErrors(input, { trajectory, knownCompanies: before.companyIds, today: dayOf(now) });
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const { trajectoryId, createdAt, coachId: coachBefore, memberId, attendanceList } = before;
    const sameCoach = coachId === undefined || coachId === coachBefore;
    const given = sameCoach
      ? ok({
          ...(coachBefore === undefined ? {} : { coachId: coachBefore }),
          ...(memberId === undefined ? {} : { memberId }),
        })
      : await givenBy(dependencies)(author, coachId, trajectory);
    if (!given.ok) return given;
    const after: SupportActivity = {
      ...input,
      ...given.value,
      ...(trajectoryId === undefined ? {} : { trajectoryId }),
      ...(attendanceList === undefined ? {} : { attendanceList }),
      id,
      version: before.version + 1,
      createdAt,
      updatedAt: now,
    };
    return save(dependencies)(author, { before, after, action: 'support.changed' });
  };

/** Takes an activity out of every list and total; its history and the reason stay. */
export const removeSupport =
  (dependencies: SupportDependencies) =>
  async (
    author: Author,
    { id, expectedVersion, reason }: Of<SupportRemoval>,
  ): Promise<Result<SupportActivity, Failure>> => {
    const seen = await asSeen(dependencies, { id, expectedVersion });
    if (!seen.ok) return seen;
    const before = seen.value;
    const now = dependencies.system.now();
    const after: SupportActivity = { ...before, version: before.version + 1, updatedAt: now, removedAt: now };
    return save(dependencies)(author, { before, after, action: 'support.removed', reason });
  };
