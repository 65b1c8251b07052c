import type { Choice } from '../../shared/catalogue/choosing.ts';
import { dayOf, type IsoDate, lastDayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { isSameJson } from '../../shared/kernel/same-json.ts';
import { begun, rewritten } from '../../shared/note/advance.ts';
import { writableQuarters } from '../../shared/note/calendar.ts';
import type { Narrative } from '../../shared/note/narrative.ts';
import type { NoteChange } from '../../shared/note/requests.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import type { Author } from '../audit/event.ts';
import { refusedCodes } from '../catalogue/codes.ts';
import type { NoteDependencies } from './dependencies.ts';
import { asSeen, save, type Which } from './save.ts';

type Days = readonly [IsoDate, ...IsoDate[]];

/** What held at the end of the quarter or holds today may be chosen. */
const choicesOf = (narrative: Narrative, before: Narrative | undefined, days: Days): Choice[] =>
  (['motives', 'barriers'] as const).flatMap((catalogue) =>
    narrative[catalogue].map((code, place) => ({
      catalogue,
      code,
      pointer: `/narrative/${catalogue}/${place}`,
      days,
      kept: before?.[catalogue] ?? [],
    })),
  );

const isEditable = (note: QuarterlyNote): note is Extract<QuarterlyNote, { state: 'draft' | 'returned' }> =>
  note.state === 'draft' || note.state === 'returned';

/**
 * Begins the note of a quarter that is over, or writes on over the version that was seen. What stands there already, word for word, is
 * saved: a request that comes twice is no conflict.
 */
export const writeNote =
  (dependencies: NoteDependencies) =>
  async (
    author: Author,
    { quarter, expectedVersion, narrative }: Omit<Which, 'expectedVersion'> & NoteChange,
  ): Promise<Result<QuarterlyNote, Failure>> => {
    const { repository, system, readNoteRules } = dependencies;
    const standing = await repository.note(quarter);
    if (standing && isEditable(standing) && isSameJson(standing.narrative, narrative)) return ok(standing);
    const seen = await asSeen(dependencies, 'write', { quarter, expectedVersion });
    if (!seen.ok) return seen;
    const before = seen.value;
    const at = system.now();
    const today = dayOf(at);
    if (!before && !writableQuarters(today, await readNoteRules()).includes(quarter))
      return fail({ code: 'notAllowedNow', reason: 'noteQuarterClosed' });
    const fields = await refusedCodes(
      dependencies,
      choicesOf(narrative, before?.narrative, [lastDayOf(quarter), today]),
    );
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    if (!before)
      return save(dependencies)(author, {
        before,
        after: begun(quarter, narrative, at),
        action: 'note.begun',
      });
    if (!isEditable(before)) throw new Error('A note that cannot be written was refused before');
    return save(dependencies)(author, { before, after: rewritten(before, narrative, at), action: 'note.changed' });
  };
