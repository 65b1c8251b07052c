import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { NARRATIVE_TEXTS } from '../../shared/note/names.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import { isPossible, type NoteStep } from '../../shared/note/steps.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { NoteDependencies } from './dependencies.ts';
import { noteRoot, putNote } from './repository.ts';

export type Which = { readonly quarter: Quarter; readonly expectedVersion: number };

const conflictWith = (current: QuarterlyNote | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/**
 * The note as whoever takes a step saw it, nothing when there is none. Over another version it is a conflict, with the note as it
 * stands; in a state in which the step cannot be taken it is refused (`noteNotNow`).
 */
export const asSeen = async (
  { repository }: Pick<NoteDependencies, 'repository'>,
  step: NoteStep,
  { quarter, expectedVersion }: Which,
): Promise<Result<QuarterlyNote | undefined, Failure>> => {
  const found = await repository.note(quarter);
  if ((found?.version ?? 0) !== expectedVersion)
    return fail(found || step === 'write' ? conflictWith(found) : { code: 'notFound' });
  return isPossible(step, found?.state ?? 'absent') ? ok(found) : fail({ code: 'notAllowedNow', reason: 'noteNotNow' });
};

type Work = {
  readonly before: QuarterlyNote | undefined;
  readonly after: QuarterlyNote;
  readonly action: string;
  readonly reason?: string;
};

/** Texts are free: the history says that they changed, not what they say. Choices of a list stand there. */
const changesOf = ({ before, after }: Work) =>
  fieldChanges(before?.narrative, after.narrative, NARRATIVE_TEXTS).concat(
    fieldChanges(before && { state: before.state }, { state: after.state }),
  );

/** Writes a note with its history, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: Pick<NoteDependencies, 'repository' | 'commit' | 'system'>) =>
  async (author: Author, work: Work): Promise<Result<QuarterlyNote, Failure>> => {
    const { before, after, action, reason } = work;
    const event = auditEvent(system, author, {
      action,
      root: noteRoot(after.quarter),
      changes: changesOf(work),
      reason,
    });
    const committed = await commit({ changes: putNote(before, after), audit: [event] });
    if (committed.ok) return ok(after);
    if (committed.error.code !== 'conflict') throw new Error('A note claims no names');
    const { current } = committed.error;
    return fail(conflictWith(current && repository.parse(current)));
  };
