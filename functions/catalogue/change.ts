import { entryErrors } from '../../shared/catalogue/entry-errors.ts';
import {
  type CheckRequest,
  type EntryChange,
  MAXIMUM_CHECKS,
  MAXIMUM_VERSIONS,
} from '../../shared/catalogue/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { type KeepDependencies, save } from './save.ts';
import { asSeen, versionBy, type Which } from './standing.ts';

const full: Failure = { code: 'notAllowedNow', reason: 'entryFull' };

/** A new version of what an entry says, from a day on, over the version that was seen. What it said before that day stays. */
export const changeEntry =
  (dependencies: KeepDependencies) =>
  async (
    author: Author,
    { content, from, reason, ...which }: Which & EntryChange,
  ): Promise<Result<string, Failure>> => {
    const found = await asSeen(dependencies, which);
    if (!found.ok) return found;
    const { entry, entries } = found.value;
    if (entry.versions.length >= MAXIMUM_VERSIONS) return fail(full);
    const input = { content, from, reason };
    const fields = entryErrors(which.catalogue, input, {
      entries,
      before: entry,
      today: dayOf(dependencies.system.now()),
    });
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const versions = [...entry.versions, versionBy(dependencies, author, input)];
    return save(dependencies)(author, {
      before: found.value,
      after: { ...entry, catalogue: which.catalogue, version: entry.version + 1, versions },
      action: 'catalogue.entryChanged',
      reason,
    });
  };

/** Says that somebody looked whether an entry is right, on which day and where that stands. It changes nothing of what it says. */
export const checkEntry =
  (dependencies: KeepDependencies) =>
  async (author: Author, { on, source, ...which }: Which & CheckRequest): Promise<Result<string, Failure>> => {
    const at = dependencies.system.now();
    if (on > dayOf(at)) return fail(invalidField('/on', 'inFuture'));
    const found = await asSeen(dependencies, which);
    if (!found.ok) return found;
    const { entry } = found.value;
    if (entry.checks.length >= MAXIMUM_CHECKS) return fail(full);
    const checks = [...entry.checks, { on, source, at, by: author.subject }];
    return save(dependencies)(author, {
      before: found.value,
      after: { ...entry, catalogue: which.catalogue, version: entry.version + 1, checks },
      action: 'catalogue.entryChecked',
    });
  };
