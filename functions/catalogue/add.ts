import { entryErrors } from '../../shared/catalogue/entry-errors.ts';
import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { newCode } from '../../shared/catalogue/new-code.ts';
import type { CatalogueEntry, EntryAddition } from '../../shared/catalogue/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { isSameJson } from '../../shared/kernel/json.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import { type KeepDependencies, save } from './save.ts';
import { standing, versionBy } from './standing.ts';

const ROUNDS = { rounds: 5, otherwise: trouble('The code of a new entry was taken again and again') };

/** The entry that the same person made of the same request before. */
const madeBefore = (
  entries: readonly CatalogueEntry[],
  { subject }: Author,
  { content, from, reason }: EntryAddition,
) =>
  entries.find(({ versions: [first] }) => {
    if (!first || first.by !== subject) return false;
    const { at, by, ...said } = first;
    return isSameJson(said, { ...content, from, reason });
  });

/**
 * Adds an entry under a code made of its Dutch label. Whoever takes the same code at the same moment gets the next one; the same
 * request sent again gives the entry that it made.
 */
export const addEntry =
  (dependencies: KeepDependencies) =>
  (author: Author, catalogue: CatalogueName, input: EntryAddition): Promise<Result<string, Failure>> =>
    decideAgain<Result<string, Failure>>(async () => {
      const { entries } = await standing(dependencies, catalogue);
      const made = madeBefore(entries, author, input);
      if (made) return ok(made.code);
      const fields = entryErrors(catalogue, input, { entries, today: dayOf(dependencies.system.now()) });
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const taken = entries.map((entry) => entry.code);
      const versions = [versionBy(dependencies, author, input)];
      const code = newCode(input.content.nl, taken);
      const saved = await save(dependencies)(author, {
        before: undefined,
        after: { catalogue, code, source: 'agency', version: 1, versions, checks: [] },
        action: 'catalogue.entryAdded',
        reason: input.reason,
      });
      return saved.ok || saved.error.code !== 'conflict' ? saved : AGAIN;
    }, ROUNDS);
