import { currentDelivery } from '../../../shared/monitoring/delivery/current.ts';
import { countReturning } from '../../../shared/monitoring/delivery/returning.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { type RunDeliveryDependencies, SYSTEM } from './dependencies.ts';
import { storedPseudonyms } from './parts.ts';
import { putLeaverDelivery } from './repository.ts';
import type { Standing } from './settle.ts';

/** The delivery that this one replaces, as long as its rows are there. */
const replacedBy = async (
  { repository }: RunDeliveryDependencies,
  { id, statement }: LeaverDelivery,
): Promise<LeaverDelivery | undefined> => {
  const all = await repository.all();
  // One with a later day that came in meanwhile is not replaced: whoever left after this picture is not in it.
  const earlier = all.filter((one) => one.id !== id && one.statement.referenceDate <= statement.referenceDate);
  const before = currentDelivery(earlier);
  return before?.rowsRemoved ? undefined : before;
};

/**
 * Counts how many people of the delivery before come back, and writes it down before anything is decided on it: a run that is repeated after
 * the rows of a refused delivery went does not ask again. Nothing to compare, nothing written. Gives nothing when another run moved on first.
 */
export const comparePseudonyms = async (
  dependencies: RunDeliveryDependencies,
  standing: Standing,
): Promise<Standing | undefined> => {
  const { tasks, documents } = dependencies;
  const { task, delivery } = standing;
  if (task.landed === 0 || delivery.returning) return standing;
  const before = await replacedBy(dependencies, delivery);
  if (!before) return standing;
  const counted = await countReturning(storedPseudonyms(documents, before), storedPseudonyms(documents, delivery));
  const next: LeaverDelivery = {
    ...delivery,
    returning: { of: before.id, ...counted },
    version: delivery.version + 1,
  };
  const beside = { changes: [putLeaverDelivery(next, delivery.version)], audit: [] };
  const advanced = await tasks.advance(task, {}, { author: SYSTEM, beside });
  return advanced && { task: advanced, delivery: next };
};
