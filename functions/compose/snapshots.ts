import { config } from '../platform/config.ts';
import { makeSnapshotStore } from '../platform/storage/snapshot-store.ts';
import type { FrozenDependencies } from '../summary/freeze.ts';
import { snapshotRepository } from '../summary/repository.ts';
import { ownTable, system } from './base.ts';

/** Where the frozen summaries of any store lie. */
export const frozen = (): FrozenDependencies => ({
  repository: snapshotRepository(ownTable()),
  snapshotStore: makeSnapshotStore(config.snapshotBucket(), { pathStyle: config.documentPathStyle(), system }),
});
