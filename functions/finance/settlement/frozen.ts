import type { Recomputation } from '../../../shared/finance/settlement/schema.ts';
import {
  type FrozenSettlement,
  frozenSettlementSchema,
  type Settlement,
} from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { isSameJson } from '../../../shared/kernel/same-json.ts';
import { canonicalJson, sha256 } from '../../platform/storage/canonical-json.ts';
import type { SnapshotStore } from '../../platform/storage/snapshot-store.ts';

/** What is frozen lies under what it says: another content is another object, so that none is ever written over. */
export const objectKeyOf = (period: number, number: number, hash: string): string =>
  `final-settlement/${period}-${String(number).padStart(3, '0')}-${hash.slice(0, 16)}.json`;

export const frozenText = (frozen: FrozenSettlement): string => canonicalJson(frozenSettlementSchema.parse(frozen));

/** A settlement as it was frozen. Throws when what lies in the bucket is not that. */
export const readFrozen = async (
  store: SnapshotStore,
  { objectKey, sha256: hash }: Settlement,
): Promise<FrozenSettlement> => {
  const text = await store.read(objectKey);
  if (sha256(text) !== hash) throw new Error(`The settlement at ${objectKey} does not match its hash`);
  return frozenSettlementSchema.parse(JSON.parse(text));
};

/**
 * Computes a settlement again from its frozen inputs with the rules of its time, and compares every amount and count. Years later it gives the
 * same to the cent, or says which figures differ.
 */
export const recompute = async (store: SnapshotStore, settlement: Settlement, at: Instant): Promise<Recomputation> => {
  const text = await store.read(settlement.objectKey);
  const hash = sha256(text);
  const { inputs, outcome } = frozenSettlementSchema.parse(JSON.parse(text));
  const again = new Map(Object.entries(settle(inputs)));
  const before = new Map(Object.entries(outcome));
  const differences = [...new Set([...before.keys(), ...again.keys()])].filter(
    (figure) => !isSameJson(before.get(figure), again.get(figure)),
  );
  return { hashAgrees: hash === settlement.sha256, sha256: hash, same: differences.length === 0, differences, at };
};
