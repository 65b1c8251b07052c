import type { Failure } from '../../../shared/kernel/errors.ts';
import { type DeliveryId, deliveryIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Delivery, isSummaryKind } from '../../../shared/notification/schema.ts';
import { isSettled } from '../../../shared/notification/status.ts';
import type { PeopleReader } from '../../access/directory.ts';
import type { Author } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { deliveryEvent } from '../record.ts';
import { claimDelivery, type DeliveryRepository } from '../repository.ts';
import type { SuppressedAddresses } from '../suppressed/addresses.ts';

export type CopyDependencies = {
  readonly repository: DeliveryRepository;
  readonly suppressed: SuppressedAddresses;
  readonly people: PeopleReader;
  readonly commit: Commit;
  readonly system: System;
};

/** Of one mail, the copies that were asked for, the newest last. */
const copiesOf = async ({ repository }: CopyDependencies, { kind, quarter, recipient, report }: Delivery) =>
  (await repository.ofPeriod(quarter))
    .filter((other) => other.kind === kind && other.recipient === recipient && other.report === report)
    .toSorted((a, b) => (a.copy ?? 0) - (b.copy ?? 0));

/**
 * Asks for a summary mail to be sent again, as it was reported, to whom it was for; it leaves with the next round of the recovery. A copy
 * that is still on its way is not asked for twice: it is given back. Fails with `notFound`, or with `notAllowedNow` and why: a digest is not sent
 * again (the next one says what is still open), the mail itself is on its way, its reader is gone, or nothing goes to the address.
 */
export const askCopy =
  (dependencies: CopyDependencies) =>
  async (author: Author, id: DeliveryId): Promise<Result<Delivery, Failure>> => {
    const { repository, suppressed, people, commit, system } = dependencies;
    const original = await repository.byId(id);
    if (!original) return fail({ code: 'notFound' });
    if (!isSummaryKind(original.kind)) return fail({ code: 'notAllowedNow', reason: 'digestNotSentAgain' });
    const last = (await copiesOf(dependencies, original)).at(-1) ?? original;
    if (!isSettled(last))
      return last.copy === undefined ? fail({ code: 'notAllowedNow', reason: 'mailOnItsWay' }) : ok(last);
    const recipient = await people.byId(original.recipient);
    if (!recipient?.active) return fail({ code: 'notAllowedNow', reason: 'readerGone' });
    if (await suppressed.has(recipient)) return fail({ code: 'notAllowedNow', reason: 'addressSuppressed' });
    const now = system.now();
    const { kind, quarter, report } = original;
    const copy: Delivery = {
      id: deliveryIdSchema.parse(system.newId('dlv')),
      version: 1,
      kind,
      quarter,
      ...(report === undefined ? {} : { report }),
      copy: (last.copy ?? 0) + 1,
      recipient: recipient.id,
      language: recipient.language,
      status: 'waiting',
      attempts: 0,
      claimedAt: now,
      updatedAt: now,
    };
    const committed = await commit({
      changes: claimDelivery(copy),
      audit: [deliveryEvent({ system, author }, undefined, copy)],
    });
    if (committed.ok) return ok(copy);
    // Somebody else asked at the same moment: theirs is the copy.
    const theirs = (await copiesOf(dependencies, original)).at(-1);
    return theirs?.copy === undefined ? fail({ code: 'conflict', current: original }) : ok(theirs);
  };
