import type { LookUpEnterprise } from '../../../shared/company/look-up/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Key } from '../../platform/dynamo/keys.ts';
import { enterpriseItem, hashOf, type LookUpItem, nameItems, type StoredEnterprise } from './stored.ts';

/** What one enterprise needs to become what the extract says: items of names first, the enterprise itself last. */
export type EnterpriseChange = {
  readonly names: readonly ({ readonly put: LookUpItem } | { readonly remove: Key })[];
  readonly enterprise: LookUpItem;
};

export const changeTo = (stored: LookUpEnterprise | undefined, next: LookUpEnterprise): EnterpriseChange => {
  const before = new Map((stored ? nameItems(stored) : []).map((item) => [item.sk, item]));
  const after = nameItems(next);
  const kept = new Set(after.map(({ sk }) => sk));
  const changed = after.filter((item) => JSON.stringify(before.get(item.sk)) !== JSON.stringify(item));
  const gone = [...before.values()].filter(({ sk }) => !kept.has(sk));
  return {
    names: [...changed.map((put) => ({ put })), ...gone.map(({ pk, sk }) => ({ remove: { pk, sk } }))],
    enterprise: enterpriseItem(next),
  };
};

/** What an extract holds of a range of numbers. */
export type RangeContent = {
  readonly enterprises: readonly LookUpEnterprise[];
  /** Every active number in it, also of enterprises that could not be read. */
  readonly numbers: ReadonlySet<string>;
};
type Extract = { readonly snapshotDate: IsoDate; readonly isWhole: boolean };
type Difference = { readonly changed: EnterpriseChange[]; readonly stopped: EnterpriseChange[] };

/**
 * What differs between what is stored and an extract. What a newer extract said is left alone; what is missing in a whole extract
 * is marked with its day, once.
 */
export const differenceOf = (
  stored: readonly StoredEnterprise[],
  { enterprises, numbers }: RangeContent,
  { snapshotDate, isWhole }: Extract,
): Difference => {
  const byNumber = new Map<string, StoredEnterprise>(stored.map((enterprise) => [enterprise.number, enterprise]));
  const isNewer = ({ snapshotDate: said, notInExtract = said }: StoredEnterprise): boolean =>
    said > snapshotDate || notInExtract > snapshotDate;
  const changed = enterprises.flatMap((next) => {
    const before = byNumber.get(next.number);
    const isSame = before?.hash === hashOf(next) && before.notInExtract === undefined;
    return isSame || (before && isNewer(before)) ? [] : [changeTo(before, next)];
  });
  const missing = stored.filter(
    (enterprise) => !numbers.has(enterprise.number) && enterprise.notInExtract === undefined && !isNewer(enterprise),
  );
  const stopped = missing.map(({ hash: _, ...before }) => changeTo(before, { ...before, notInExtract: snapshotDate }));
  return { changed, stopped: isWhole ? stopped : [] };
};
