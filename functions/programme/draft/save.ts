import type { Failure } from '../../../shared/kernel/errors.ts';
import { type RulesDraftId, rulesDraftIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RulesDraft } from '../../../shared/programme/draft/schema.ts';
import { type DraftBefore, type DraftStep, isPossible } from '../../../shared/programme/draft/steps.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import type { Idempotency } from '../../platform/dynamo/changes.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { draftRoot, putDraft, type RulesDraftRepository } from './repository.ts';

export type DraftDependencies = {
  readonly repository: RulesDraftRepository;
  /** Writes to the agency's own table. */
  readonly commit: Commit;
  readonly system: System;
};

export type WhichDraft = { readonly id: RulesDraftId; readonly expectedVersion: number };

const conflictWith = (current: RulesDraft | undefined): Failure => ({
  code: 'conflict',
  // Only what a form compares with: who did what stands in the view.
  ...(current ? { current: { version: current.version, state: current.state } } : {}),
});

/** The draft as whoever takes a step saw it, in a state in which the step can be taken; otherwise why not. */
export const asSeen = async <Step extends DraftStep>(
  { repository }: Pick<DraftDependencies, 'repository'>,
  { id, expectedVersion }: WhichDraft,
  step: Step,
): Promise<Result<DraftBefore<Step>, Failure>> => {
  const found = await repository.draft(id);
  if (!found) return fail({ code: 'notFound' });
  if (found.version !== expectedVersion) return fail(conflictWith(found));
  const isReady = (draft: RulesDraft): draft is DraftBefore<Step> => isPossible(step, draft.state);
  return isReady(found) ? ok(found) : fail({ code: 'notAllowedNow', reason: 'rulesDraftNotNow' });
};

type Work = {
  readonly before: RulesDraft | undefined;
  readonly after: RulesDraft;
  readonly action: string;
  readonly reason?: string;
  readonly idempotency?: Idempotency | undefined;
};

/** What the history says of a draft: each rule by itself, and not what the history tells by being there. */
const told = (draft: RulesDraft | undefined) =>
  draft && {
    title: draft.title,
    state: draft.state,
    validFrom: draft.validFrom,
    periods: draft.periods,
    ...draft.rules,
  };

/** Writes a draft with its history, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: DraftDependencies) =>
  async (
    author: Author,
    { before, after, action, reason, idempotency }: Work,
  ): Promise<Result<RulesDraft, Failure>> => {
    const changes = fieldChanges(told(before), told(after));
    const event = auditEvent(system, author, { action, root: draftRoot(after.id), changes, reason });
    const committed = await commit({ changes: [putDraft(before, after)], audit: [event], idempotency });
    if (committed.ok) return ok(after);
    if (committed.error.code === 'repeated') {
      const made = await repository.draft(rulesDraftIdSchema.parse(committed.error.resultId));
      return made ? ok(made) : fail({ code: 'notFound' });
    }
    if (committed.error.code !== 'conflict') throw new Error('A draft of rules claims no names');
    const { current } = committed.error;
    return fail(conflictWith(current && repository.parse(current)));
  };
