import { makeSnapshotStore } from '../platform/storage/snapshot-store.ts';
import type { FrozenDependencies } from '../summary/freeze.ts';
import { snapshotRepository } from '../summary/repository.ts';
import { snapshotSettings, system } from './base.ts';

/** Where the frozen summaries of any store lie. */
export const frozen = ({ table, snapshotBucket, pathStyle } = snapshotSettings()): FrozenDependencies => ({
  repository: snapshotRepository(table),
  snapshotStore: makeSnapshotStore(snapshotBucket, { pathStyle, system }),
});
