import { dayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { dueDayOf, isOverdue, type NoteRules, writableQuarters } from '../../shared/note/calendar.ts';
import { noteFiguresOf } from '../../shared/note/figures.ts';
import { firstQuarterOfNote } from '../../shared/note/periods.ts';
import type { NoteList, NoteView } from '../../shared/note/requests.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import type { NoteDependencies } from './dependencies.ts';

/** The first quarter that a note is about: of a signed one as it was signed, before longer periods that one quarter. */
const firstQuarterOf = (quarter: Quarter, note: QuarterlyNote | undefined, { cadenceOn }: NoteRules): Quarter =>
  note && 'figures' in note ? (note.figures.from ?? quarter) : firstQuarterOfNote(quarter, cadenceOn);

/** The quarters that a note can be begun of and those that have one, the newest first. */
export const listNotes =
  ({ repository, readNoteRules, system }: NoteDependencies) =>
  async (): Promise<NoteList> => {
    const [notes, rules] = await Promise.all([repository.notes(), readNoteRules()]);
    const today = dayOf(system.now());
    const quarters = new Set([...writableQuarters(today, rules), ...notes.map(({ quarter }) => quarter)]);
    const rows = [...quarters]
      .toSorted((a, b) => (a > b ? -1 : 1))
      .map((quarter) => {
        const note = notes.find((known) => known.quarter === quarter);
        const state: NoteList['rows'][number]['state'] = note?.state ?? 'absent';
        return {
          quarter,
          from: firstQuarterOf(quarter, note, rules),
          state,
          dueOn: dueDayOf(quarter, rules),
          overdue: isOverdue({ quarter, state }, today, rules),
          ...(note ? { updatedAt: note.updatedAt } : {}),
        };
      });
    return { rows };
  };

/**
 * One period, by its last quarter: its note when there is one, its figures as they are now, and whether a note can be begun. One without either
 * is not there.
 */
export const viewNote =
  ({ repository, readFigures, readNoteRules, publishedFigures, system }: NoteDependencies) =>
  async (quarter: Quarter): Promise<Result<NoteView, Failure>> => {
    const today = dayOf(system.now());
    const [note, rules, monitoringNow] = await Promise.all([
      repository.note(quarter),
      readNoteRules(),
      publishedFigures(quarter),
    ]);
    const writable = writableQuarters(today, rules).includes(quarter);
    if (!note && !writable) return fail({ code: 'notFound' });
    const figures = await readFigures({ quarter });
    if (!figures.ok) return figures;
    const state = note?.state ?? 'absent';
    const from = firstQuarterOf(quarter, note, rules);
    return ok({
      quarter,
      from,
      writable,
      dueOn: dueDayOf(quarter, rules),
      overdue: isOverdue({ quarter, state }, today, rules),
      figuresNow: noteFiguresOf(figures.value, from),
      ...(note ? { note } : {}),
      ...(monitoringNow ? { monitoringNow } : {}),
    });
  };
