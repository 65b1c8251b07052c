import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { accepted, returned } from '../../shared/note/advance.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import type { Author } from '../audit/event.ts';
import type { NoteDependencies } from './dependencies.ts';
import { asSeen, save, type Which } from './save.ts';

const NOT_NOW: Failure = { code: 'notAllowedNow', reason: 'noteNotNow' };
type Dependencies = Pick<NoteDependencies, 'repository' | 'commit' | 'system'>;
type Reasoned = Which & { readonly reason: string };

/** Takes a note back within the partnership, before the promotor signs: a draft again, with the reason. */
export const sendBack =
  (dependencies: Dependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<QuarterlyNote, Failure>> => {
    const seen = await asSeen(dependencies, 'sendBack', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before?.state !== 'signedByCoordinator') return fail(NOT_NOW);
    const after = returned(before, { by: 'partnership', reason }, dependencies.system.now());
    return save(dependencies)(author, { before, after, action: 'note.sentBack', reason });
  };

/** The agency returns a note with its reason: coordinator and promotor sign the next version anew. */
export const returnNote =
  (dependencies: Dependencies) =>
  async (author: Author, { reason, ...which }: Reasoned): Promise<Result<QuarterlyNote, Failure>> => {
    const seen = await asSeen(dependencies, 'return', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before?.state !== 'submitted') return fail(NOT_NOW);
    const after = returned(before, { by: 'agency', reason }, dependencies.system.now());
    return save(dependencies)(author, { before, after, action: 'note.returned', reason });
  };

/** The agency accepts a note: it does not change any more. */
export const acceptNote =
  (dependencies: Dependencies) =>
  async (author: Author, which: Which): Promise<Result<QuarterlyNote, Failure>> => {
    const seen = await asSeen(dependencies, 'accept', which);
    if (!seen.ok) return seen;
    const before = seen.value;
    if (before?.state !== 'submitted') return fail(NOT_NOW);
    const after = accepted(before, dependencies.system.now());
    return save(dependencies)(author, { before, after, action: 'note.accepted' });
  };
