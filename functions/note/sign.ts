import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { signedByCoordinator, signedByPromotor } from '../../shared/note/advance.ts';
import { noteFiguresOf } from '../../shared/note/figures.ts';
import { signedMonitoringOf } from '../../shared/note/monitoring.ts';
import { firstQuarterOfNote } from '../../shared/note/periods.ts';
import { maySignSecond, unsaid } from '../../shared/note/rules.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import type { Author } from '../audit/event.ts';
import type { NoteDependencies } from './dependencies.ts';
import { asSeen, save, type Which } from './save.ts';

const NOT_NOW: Failure = { code: 'notAllowedNow', reason: 'noteNotNow' };

/**
 * The coordinator signs what is complete: the partnership's own figures and what is published of its monitoring at this moment are frozen into
 * the note, so that the agency reads what was signed.
 */
export const signAsCoordinator =
  (dependencies: NoteDependencies) =>
  async (author: Author, which: Which): Promise<Result<QuarterlyNote, Failure>> => {
    const seen = await asSeen(dependencies, 'signAsCoordinator', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before?.state !== 'draft' && before?.state !== 'returned') return fail(NOT_NOW);
    const fields = unsaid(before.narrative);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const { quarter } = which;
    const [figures, published, { cadenceOn }] = await Promise.all([
      dependencies.readFigures({ quarter }),
      dependencies.publishedFigures(quarter),
      dependencies.readNoteRules(),
    ]);
    if (!figures.ok) return figures;
    const signature = {
      figures: noteFiguresOf(figures.value, firstQuarterOfNote(quarter, cadenceOn)),
      monitoring: signedMonitoringOf(published),
      by: author.subject,
    };
    const after = signedByCoordinator(before, signature, dependencies.system.now());
    return save(dependencies)(author, { before, after, action: 'note.signedByCoordinator' });
  };

/**
 * The promotor, who answers for the whole towards the agency (P:134-135), signs after the coordinator: now the agency has it. Not the same
 * person by a role of somebody for whom he or she stands in (`noteSignedByYou`).
 */
export const signAsPromotor =
  (dependencies: NoteDependencies) =>
  async (author: Author, which: Which): Promise<Result<QuarterlyNote, Failure>> => {
    const seen = await asSeen(dependencies, 'signAsPromotor', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before?.state !== 'signedByCoordinator') return fail(NOT_NOW);
    const { subject } = author;
    if (!maySignSecond(before, { subject, ownRoles: await dependencies.ownRoles(subject) }))
      return fail({ code: 'notAllowedNow', reason: 'noteSignedByYou' });
    const after = signedByPromotor(before, dependencies.system.now());
    return save(dependencies)(author, { before, after, action: 'note.submitted' });
  };
