import { keys } from '../../platform/dynamo/keys.ts';
import { NO_COMPANIES } from './company-lines.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { type Pointer, readPointer } from './pointer.ts';
import { transact } from './race.ts';
import { addToTotals, type TransactItem } from './totals.ts';
import { pointerCondition } from './unchanged.ts';

const pointerItem = (pointer: Pointer) => ({
  ...keys.projectionPointer(),
  type: 'projectionPointer',
  v: 1,
  ...pointer,
});

/** A generation under construction, beside the live one. */
export type Building = Pointer & { readonly building: number };

/** Writes while the pointer is still the one that was announced; throws when another rebuild began since. */
export const writeOver = async (
  dependencies: ProjectionDependencies,
  pointerFirst: TransactItem,
  others: readonly TransactItem[],
): Promise<void> => {
  const refused = await transact(dependencies, [pointerFirst, ...others]);
  if (refused.length > 0) throw new Error('Another rebuild of the projection began');
};

/**
 * Announces the generation that is built: from here on the projector writes both. Each attempt builds one of its own, so that what
 * an earlier attempt left, or still writes because nobody told it to stop, is in nobody's way. It counts its companies from none on.
 */
export const begin = async (dependencies: ProjectionDependencies): Promise<Building> => {
  const { table } = dependencies;
  const before = await readPointer(table);
  const building = Math.max(before.live, before.building ?? 0) + 1;
  const pointer = { live: before.live, building, version: before.version + 1 };
  await writeOver(
    dependencies,
    { Put: { ...pointerCondition(before), TableName: table.name, Item: pointerItem(pointer) } },
    [addToTotals(table.name, keys.companyCounts(building), NO_COMPANIES)],
  );
  return pointer;
};

/** Makes the built generation the live one, on both sides in one transaction. */
export const flip = async (dependencies: ProjectionDependencies, pointer: Building): Promise<void> => {
  const { table, agency, partnershipId } = dependencies;
  const flipped = pointerItem({ live: pointer.building, version: pointer.version + 1 });
  const agencyPointer = {
    ...keys.partnershipPointer(partnershipId),
    type: 'partnershipPointer',
    v: 1,
    live: pointer.building,
  };
  await writeOver(dependencies, { Put: { ...pointerCondition(pointer), TableName: table.name, Item: flipped } }, [
    { Put: { TableName: agency.name, Item: agencyPointer } },
  ]);
};
