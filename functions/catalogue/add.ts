import { entryErrors } from '../../shared/catalogue/entry-errors.ts';
import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { newCode } from '../../shared/catalogue/new-code.ts';
import { type EntryAddition, MAXIMUM_ENTRIES } from '../../shared/catalogue/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import { madeBy } from './repository.ts';
import { type KeepDependencies, save } from './save.ts';
import { standing, versionBy } from './standing.ts';

const ROUNDS = { rounds: 5, otherwise: trouble('The code of a new entry was taken again and again') };

/**
 * Adds an entry under a code made of its Dutch label. Whoever takes the same code at the same moment gets the next one; the same
 * request sent again gives the entry that it made.
 */
export const addEntry =
  (dependencies: KeepDependencies) =>
  async (
    author: Author,
    catalogue: CatalogueName,
    input: EntryAddition,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<string, Failure>> => {
    const { subject } = author;
    /** What it would refuse, it may have made itself: its own entry has the label, or took the last place. */
    const unlessMade = async (failure: Failure): Promise<Result<string, Failure>> => {
      const made = idempotencyKey && (await dependencies.repository.madeBefore(subject, idempotencyKey));
      return made ? ok(made) : fail(failure);
    };
    return decideAgain<Result<string, Failure>>(async () => {
      const { entries } = await standing(dependencies, catalogue);
      if (entries.length >= MAXIMUM_ENTRIES) return unlessMade({ code: 'notAllowedNow', reason: 'catalogueFull' });
      const fields = entryErrors(catalogue, input, { entries, today: dayOf(dependencies.system.now()) });
      if (fields.length > 0) return unlessMade({ code: 'invalid', fields });
      const taken = entries.map((entry) => entry.code);
      const versions = [versionBy(dependencies, author, input)];
      const code = newCode(input.content.nl, taken);
      const saved = await save(dependencies)(author, {
        before: undefined,
        after: { catalogue, code, source: 'agency', version: 1, versions, checks: [] },
        action: 'catalogue.entryAdded',
        reason: input.reason,
        idempotency: madeBy(subject, idempotencyKey, code),
      });
      return saved.ok || saved.error.code !== 'conflict' ? saved : AGAIN;
    }, ROUNDS);
  };
