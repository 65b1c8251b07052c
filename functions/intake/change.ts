import { choicesOfIntake } from '../../shared/intake/choices.ts';
import type { IntakeChange, IntakeRecord } from '../../shared/intake/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { isSameJson } from '../../shared/kernel/same-json.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { type CodeDependencies, refusedCodes } from '../catalogue/codes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { type IntakeRepository, putIntake } from './repository.ts';

export type IntakeDependencies = CodeDependencies & {
  readonly repository: IntakeRepository;
  readonly trajectoryOf: (id: TrajectoryId) => Promise<Trajectory | undefined>;
  readonly commit: Commit;
  readonly system: System;
};

type Request = IntakeChange & { readonly trajectoryId: TrajectoryId; readonly companyId: CompanyId };

const conflictWith = (current: IntakeRecord | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/**
 * Saves one section of a company's intake over the version that was seen; others can save other sections at the same time. What stands
 * there already, word for word, is saved: a request that comes twice is no conflict.
 */
export const changeIntake =
  (dependencies: IntakeDependencies) =>
  async (
    author: Author,
    { trajectoryId, companyId, expectedVersion, content }: Request,
  ): Promise<Result<void, Failure>> => {
    const { repository, commit, system, trajectoryOf } = dependencies;
    const { section } = content;
    const trajectory = await trajectoryOf(trajectoryId);
    if (!trajectory || !takesPart(trajectory, companyId)) return fail({ code: 'notFound' });
    if (trajectory.phases.at(-1)?.phase === 'stopped')
      return fail({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
    const before = await repository.section(trajectoryId, companyId, section);
    if (before && isSameJson(before.content, content)) return ok(undefined);
    if ((before?.version ?? 0) !== expectedVersion) return fail(conflictWith(before));
    const at = system.now();
    const choices = choicesOfIntake(content, { today: dayOf(at), before: before?.content });
    const fields = await refusedCodes(dependencies, choices);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const after = { trajectoryId, companyId, version: expectedVersion + 1, content, updatedAt: at };
    const event = auditEvent(system, author, {
      action: 'trajectory.intakeChanged',
      root: { kind: 'trajectory', id: trajectoryId },
      changes: fieldChanges(before?.content, { ...content, companyId }),
    });
    const committed = await commit({ changes: [putIntake(before, after)], audit: [event] });
    return committed.ok
      ? ok(undefined)
      : fail(conflictWith(await repository.section(trajectoryId, companyId, section)));
  };
