import { newestVersion } from '../../shared/catalogue/meaning.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import type { CatalogueEntry } from '../../shared/catalogue/schema.ts';
import { lastCheck } from '../../shared/catalogue/to-check.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Idempotency } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { type CatalogueRepository, codeIn, putEntry } from './repository.ts';

export type KeepDependencies = {
  readonly repository: CatalogueRepository;
  /** Writes to the reference store; only the agency's function has it. */
  readonly commit: Commit;
  readonly system: System;
};

/** A conflict carries the entry as it stands now; who wrote its versions stays behind. */
export const conflictWith = (current: CatalogueEntry | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current: { code: current.code, version: current.version } } : {}),
});

/** What the history compares: the words that hold last, and the last check. */
const factsOf = (entry: CatalogueEntry | undefined) => {
  if (!entry) return undefined;
  const { at, by, reason, ...said } = newestVersion(entry);
  const check = lastCheck(entry.checks);
  return { ...said, ...(check ? { checkedOn: check.on, checkedIn: check.source } : {}) };
};

type Work = {
  readonly before: { readonly entry: CatalogueEntry; readonly stored: boolean } | undefined;
  readonly after: KeptEntry;
  readonly action: string;
  readonly reason?: string;
  readonly idempotency?: Idempotency | undefined;
};

/** Writes an entry with what its history says of it, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: KeepDependencies) =>
  async (author: Author, { before, after, action, reason, idempotency }: Work): Promise<Result<string, Failure>> => {
    const root = { kind: 'catalogueEntry', id: `${after.catalogue}.${after.code}` } as const;
    const changes = fieldChanges(factsOf(before?.entry), factsOf(after));
    const expected = { stored: before?.stored ?? false, version: before?.entry.version ?? 0 };
    const committed = await commit({
      changes: [putEntry(expected, after)],
      audit: [auditEvent(system, author, { action, root, changes, reason })],
      idempotency,
    });
    if (committed.ok) return ok(after.code);
    switch (committed.error.code) {
      case 'repeated':
        return ok(codeIn(committed.error.resultId));
      case 'taken':
        throw new Error('An entry claims no names');
      case 'conflict':
        return fail(conflictWith(committed.error.current && repository.parse(committed.error.current)));
    }
  };
