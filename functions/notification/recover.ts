import type { Person } from '../../shared/access/schema.ts';
import { unreachable } from '../../shared/kernel/result.ts';
import { recoveryStep } from '../../shared/notification/recovery.ts';
import type { Delivery, DeliveryFailure, MailKind } from '../../shared/notification/schema.ts';
import { isSettled } from '../../shared/notification/status.ts';
import type { PeopleReader } from '../access/directory.ts';
import { log } from '../platform/logging.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { type DeliveryDependencies, handOver } from './deliver.ts';
import { deliveryEvent, recordDelivery } from './record.ts';
import { type Claim, replaceDelivery } from './repository.ts';
import { addressHashOf } from './suppressed/addresses.ts';

export type RecoveryDependencies = DeliveryDependencies & {
  readonly people: PeopleReader;
  readonly mayGoOut: (kind: MailKind) => Promise<boolean>;
  /** What a mail is to say now: of frozen figures the same as at first; nothing when all it was about is done. */
  readonly contentOf: (delivery: Delivery, recipient: Person) => Promise<MailContent | undefined>;
};

/** How many mails were left as they are, sent that had waited, sent again, and given up. */
export type RecoveryOutcome = Readonly<Record<'unsettled' | 'sent' | 'sentAgain' | 'givenUp', number>>;

const giveUp = (
  dependencies: RecoveryDependencies,
  delivery: Delivery,
  failure: DeliveryFailure,
): Promise<Delivery> => {
  const updatedAt = dependencies.system.now();
  return recordDelivery(dependencies, delivery, (known) =>
    isSettled(known) ? undefined : { ...known, status: 'failed', failure, version: known.version + 1, updatedAt },
  );
};

const markUncertain = (dependencies: RecoveryDependencies, delivery: Delivery): Promise<Delivery> => {
  const updatedAt = dependencies.system.now();
  return recordDelivery(dependencies, delivery, (known) =>
    known.status === 'claimed' && known.attempts === delivery.attempts
      ? { ...known, status: 'uncertain', version: known.version + 1, updatedAt }
      : undefined,
  );
};

/** Claims the mail anew, so that of two recoveries only one sends it, and hands it over. Nothing when the other one did. */
const sendAgain = async (dependencies: RecoveryDependencies, delivery: Delivery): Promise<Delivery | undefined> => {
  const { commit, people, contentOf, system, suppressed } = dependencies;
  const recipient = await people.byId(delivery.recipient);
  if (!recipient?.active) return giveUp(dependencies, delivery, 'recipientGone');
  if (await suppressed.has(recipient)) return giveUp(dependencies, delivery, 'suppressed');
  const content = await contentOf(delivery, recipient);
  if (!content) return giveUp(dependencies, delivery, 'nothingLeft');
  const now = system.now();
  const attempts = delivery.attempts + 1;
  const version = delivery.version + 1;
  const addressHash = addressHashOf(recipient.email);
  const again = { version, status: 'claimed', attempts, addressHash, claimedAt: now, updatedAt: now } as const;
  const claimed: Delivery = { ...delivery, ...again };
  const event = deliveryEvent(dependencies, delivery, claimed);
  const committed = await commit({ changes: replaceDelivery(delivery, claimed), audit: [event] });
  return committed.ok ? handOver(dependencies, claimed, { to: recipient.email, content }) : undefined;
};

const outcomeOf = (before: Delivery, after: Delivery | undefined): keyof RecoveryOutcome => {
  if (!after || !isSettled(after)) return 'unsettled';
  if (after.status === 'failed') return 'givenUp';
  return before.status === 'waiting' ? 'sent' : 'sentAgain';
};

const recoverOne = async (dependencies: RecoveryDependencies, claim: Claim): Promise<keyof RecoveryOutcome> => {
  const delivery = await dependencies.repository.delivery(claim);
  if (!delivery) return 'unsettled';
  const step = recoveryStep(delivery, dependencies.system.now(), await dependencies.mayGoOut(delivery.kind));
  switch (step) {
    case 'wait':
      return 'unsettled';
    case 'markUncertain':
      await markUncertain(dependencies, delivery);
      return 'unsettled';
    case 'sendAgain':
      return outcomeOf(delivery, await sendAgain(dependencies, delivery));
    case 'giveUp':
      await giveUp(dependencies, delivery, 'noTrace');
      return 'givenUp';
    default:
      return unreachable(step);
  }
};

/**
 * Sends what waited for its release, or was asked for again, and looks after every mail of which it is not known whether it went out. One that cannot be recovered does not hide the others; the job
 * fails at the end, loudly, when there was any.
 */
export const recoverDeliveries = (dependencies: RecoveryDependencies) => async (): Promise<RecoveryOutcome> => {
  const outcome = { unsettled: 0, sent: 0, sentAgain: 0, givenUp: 0 };
  let failures = 0;
  for (const claim of await dependencies.repository.unsettled()) {
    try {
      outcome[await recoverOne(dependencies, claim)] += 1;
    } catch (thrown) {
      failures += 1;
      log.error('A mail could not be recovered', thrown, { store: dependencies.store, quarter: claim.quarter });
    }
  }
  if (failures > 0) throw new Error(`${failures} mails could not be recovered`);
  return outcome;
};
