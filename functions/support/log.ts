import { dayOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type SupportActivityId, supportActivityIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { supportErrors } from '../../shared/support/rules.ts';
import type { SupportActivity, SupportLog } from '../../shared/support/schema.ts';
import type { Author } from '../audit/event.ts';
import { derivedId } from '../platform/derived-id.ts';
import { givenBy } from './coach.ts';
import { type SupportDependencies, save } from './save.ts';

/**
 * The id of what a request makes follows from who sent it and its key. A telephone may be without network for days, longer than a
 * mark that a request was carried out is kept: the record itself is that mark.
 */
const idOf = ({ subject }: Author, key: string): SupportActivityId =>
  supportActivityIdSchema.parse(derivedId('sup', [subject, key]));

/** Writes down a moment of support. The same request sent again gives the same activity, as it now stands. */
export const logSupport =
  (dependencies: SupportDependencies) =>
  async (
    author: Author,
    { trajectoryId, coachId, ...input }: SupportLog,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<SupportActivity, Failure>> => {
    const { repository, system, trajectoryOf } = dependencies;
    const id =
      idempotencyKey === undefined ? supportActivityIdSchema.parse(system.newId('sup')) : idOf(author, idempotencyKey);
    const known = idempotencyKey === undefined ? undefined : await repository.activity(id);
    if (known) return ok(known);
    const trajectory = trajectoryId === undefined ? undefined : await trajectoryOf(trajectoryId);
    if (trajectoryId !== undefined && !trajectory) return fail(invalidField('/trajectoryId', 'unknownTrajectory'));
    const now = system.now();
    const fields = supportErrors(input, { trajectory, today: dayOf(now) });
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const given = await givenBy(dependencies)(author, coachId, trajectory);
    if (!given.ok) return given;
    const after: SupportActivity = {
      ...input,
      ...given.value,
      ...(trajectoryId === undefined ? {} : { trajectoryId }),
      id,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const saved = await save(dependencies)(author, { before: undefined, after, action: 'support.logged' });
    if (saved.ok || saved.error.code !== 'conflict') return saved;
    const made = await repository.activity(id);
    return made ? ok(made) : saved;
  };
