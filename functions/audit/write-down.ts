import type { FieldChange } from '../../shared/audit/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { type Author, auditEvent, type Happening } from './event.ts';

export type WriteDownDependencies = { readonly commit: Commit; readonly system: System };

/** Writes down something that changes no record, such as that somebody saw one. Throws when it was not written: nothing happens unseen. */
export const writeDown = async (
  { commit, system }: WriteDownDependencies,
  author: Author,
  happening: Happening,
): Promise<void> => {
  const written = await commit({ changes: [], audit: [auditEvent(system, author, happening)] });
  if (!written.ok) throw new Error(`An audit event was refused: ${written.error.code}`);
};

type Taking = { readonly action: string; readonly changes: readonly FieldChange[] };

/** What leaves the system is in the trail before it leaves: who took what away. By day, so that it lengthens the history of no record. */
export const writeDownTaking = (
  dependencies: WriteDownDependencies,
  author: Author,
  { action, changes }: Taking,
): Promise<void> =>
  writeDown(dependencies, author, { action, root: { kind: 'access', id: dayOf(dependencies.system.now()) }, changes });
