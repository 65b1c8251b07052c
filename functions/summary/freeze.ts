import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { snapshotIdSchema } from '../../shared/kernel/ids.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type FrozenSummary, type Snapshot, type Summary, summarySchema } from '../../shared/summary/schema.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { canonicalJson, sha256 } from '../platform/storage/canonical-json.ts';
import type { SnapshotStore } from '../platform/storage/snapshot-store.ts';
import type { System } from '../platform/system.ts';
import { putSnapshot, type SnapshotRepository } from './repository.ts';

export type FrozenDependencies = { readonly repository: SnapshotRepository; readonly snapshotStore: SnapshotStore };

export type FreezeDependencies = FrozenDependencies & {
  readonly commit: Commit;
  readonly system: System;
  readonly author: Author;
  /** The summary that the figures of a quarter make. */
  readonly build: (quarter: Quarter) => Promise<Result<Summary, Failure>>;
};

export type Frozen = FrozenSummary & { readonly frozenNow: boolean };

const objectKeyOf = (quarter: Quarter): string => `quarterly-summary/${quarter}.json`;

/** A frozen summary as it was reported. Throws when what lies in the bucket is not what was frozen. */
export const readFrozen = async ({ snapshotStore }: FrozenDependencies, snapshot: Snapshot): Promise<FrozenSummary> => {
  const text = await snapshotStore.read(snapshot.objectKey);
  if (sha256(text) !== snapshot.sha256) throw new Error(`Snapshot ${snapshot.id} does not match its hash`);
  return { snapshot, summary: summarySchema.parse(JSON.parse(text)) };
};

const describe = (system: System, quarter: Quarter, text: string): FrozenSummary => {
  const summary = summarySchema.parse(JSON.parse(text));
  const snapshot: Snapshot = {
    id: snapshotIdSchema.parse(system.newId('snp')),
    kind: 'quarterlySummary',
    quarter,
    objectKey: objectKeyOf(quarter),
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    rulesVersion: summary.rulesVersion,
    createdAt: system.now(),
  };
  return { snapshot, summary };
};

/**
 * Freezes the summary of a quarter, once. The object comes first and is never overwritten, the table's item second: a run that stopped
 * in between is taken up by the next one with the figures as they were placed, and of two runs at once both end with the same.
 */
export const freezeSummary =
  (dependencies: FreezeDependencies) =>
  async (quarter: Quarter): Promise<Result<Frozen, Failure>> => {
    const { repository, snapshotStore, commit, system, author, build } = dependencies;
    const known = await repository.snapshot(quarter);
    if (known) return ok({ ...(await readFrozen(dependencies, known)), frozenNow: false });
    const built = await build(quarter);
    if (!built.ok) return built;
    const text = await snapshotStore.place(objectKeyOf(quarter), canonicalJson(built.value));
    const { snapshot, summary } = describe(system, quarter, text);
    const { id, objectKey: _, ...facts } = snapshot;
    const changes = Object.entries(facts).map(([field, after]) => ({ field, after }));
    const event = auditEvent(system, author, { action: 'snapshot.frozen', root: { kind: 'snapshot', id }, changes });
    const committed = await commit({ changes: [putSnapshot(snapshot)], audit: [event] });
    if (committed.ok) return ok({ snapshot, summary, frozenNow: true });
    const theirs = await repository.snapshot(quarter);
    if (!theirs) throw new Error(`The snapshot of ${quarter} was refused and is not there`);
    return ok({ ...(await readFrozen(dependencies, theirs)), frozenNow: false });
  };
