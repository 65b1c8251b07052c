import { dayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { dueDayOf, isOverdue, writableQuarters } from '../../shared/note/calendar.ts';
import { noteFiguresOf } from '../../shared/note/figures.ts';
import type { NoteList, NoteView } from '../../shared/note/requests.ts';
import type { NoteDependencies } from './dependencies.ts';

/** The quarters that a note can be begun of and those that have one, the newest first. */
export const listNotes =
  ({ repository, readRules, system }: NoteDependencies) =>
  async (): Promise<NoteList> => {
    const [notes, rules] = await Promise.all([repository.notes(), readRules()]);
    const today = dayOf(system.now());
    const quarters = new Set([...writableQuarters(today), ...notes.map(({ quarter }) => quarter)]);
    const rows = [...quarters]
      .toSorted((a, b) => (a > b ? -1 : 1))
      .map((quarter) => {
        const note = notes.find((known) => known.quarter === quarter);
        const state: NoteList['rows'][number]['state'] = note?.state ?? 'absent';
        return {
          quarter,
          state,
          dueOn: dueDayOf(quarter, rules),
          overdue: isOverdue({ quarter, state }, today, rules),
          ...(note ? { updatedAt: note.updatedAt } : {}),
        };
      });
    return { rows };
  };

/** One quarter: its note when there is one, its figures as they are now, and whether a note can be begun. A quarter without either is not there. */
export const viewNote =
  ({ repository, readFigures, readRules, publishedFigures, system }: NoteDependencies) =>
  async (quarter: Quarter): Promise<Result<NoteView, Failure>> => {
    const today = dayOf(system.now());
    const [note, rules, monitoring] = await Promise.all([
      repository.note(quarter),
      readRules(),
      publishedFigures?.(quarter),
    ]);
    const writable = writableQuarters(today).includes(quarter);
    if (!note && !writable) return fail({ code: 'notFound' });
    const figures = await readFigures({ quarter });
    if (!figures.ok) return figures;
    const state = note?.state ?? 'absent';
    return ok({
      quarter,
      writable,
      dueOn: dueDayOf(quarter, rules),
      overdue: isOverdue({ quarter, state }, today, rules),
      figuresNow: noteFiguresOf(figures.value),
      ...(note ? { note } : {}),
      ...(monitoring ? { monitoring } : {}),
    });
  };
