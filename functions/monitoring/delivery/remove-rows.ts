import { dayOf, type Instant } from '../../../shared/kernel/dates.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import { type RowsRetention, termOver } from '../../../shared/monitoring/delivery/retention.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { System } from '../../platform/system.ts';
import { removeParts } from './parts.ts';
import { type LeaverDeliveryRepository, putLeaverDelivery } from './repository.ts';

export type RemoveRowsDependencies = {
  readonly deliveries: LeaverDeliveryRepository;
  readonly documents: Pick<DocumentStore, 'remove'>;
  readonly readRetention: () => Promise<RowsRetention>;
  readonly commit: Commit;
  readonly system: System;
};

const JOB: Author = { subject: 'system:leaver-rows-removal', roles: [] };

/** A task that was not finished by then never goes on by itself: its messages and its upload are long gone. */
const STANDS_STILL_DAYS = 30;

/** A refused delivery left no rows. One that broke off while it was read may have, and is looked after once nothing works on it. */
const mayHoldRows = ({ state, rowsRemoved, requestedAt }: LeaverDelivery, now: Instant): boolean => {
  if (rowsRemoved !== undefined || state === 'refused') return false;
  return state === 'delivered' || daysBetween(dayOf(requestedAt), dayOf(now)) > STANDS_STILL_DAYS;
};

const removeRows = async (
  { documents, commit, system }: RemoveRowsDependencies,
  delivery: LeaverDelivery,
  { lastPaidOn, years }: Extract<RowsRetention, { state: 'paid' }>,
): Promise<boolean> => {
  await removeParts(documents, delivery);
  const rowsRemoved = { at: system.now(), lastPaidOn, years };
  const next: LeaverDelivery = { ...delivery, rowsRemoved, version: delivery.version + 1 };
  const event = auditEvent(system, JOB, {
    action: 'leaverDelivery.rowsRemoved',
    root: { kind: 'leaverDelivery', id: delivery.id },
    changes: [{ field: 'rowsRemoved', after: rowsRemoved }],
  });
  const committed = await commit({ changes: [putLeaverDelivery(next, delivery.version)], audit: [event] });
  return committed.ok;
};

/**
 * Removes the rows of every delivery, the replaced ones too, once their term is over; what a delivery rests on, its counts and hashes stay.
 * Objects go first and the delivery says so after that: stopped in between, it is not said that they are gone while they may not be, and
 * the next run removes what is left. Nothing happens before the term is over, nor to what was removed before.
 * @throws after all deliveries, when the rows of one could not be removed: it keeps no other ones
 */
export const removeRowsPastTerm =
  (dependencies: RemoveRowsDependencies) => async (): Promise<{ readonly removed: number }> => {
    const { deliveries, readRetention, system } = dependencies;
    const over = termOver(await readRetention(), dayOf(system.now()));
    if (!over) return { removed: 0 };
    let removed = 0;
    const failures: unknown[] = [];
    for (const delivery of (await deliveries.all()).filter((one) => mayHoldRows(one, system.now())))
      try {
        if (await removeRows(dependencies, delivery, over)) removed += 1;
      } catch (thrown) {
        failures.push(thrown);
      }
    if (failures.length > 0)
      throw new AggregateError(failures, `The rows of ${failures.length} of the deliveries are still there`);
    return { removed };
  };
