import { METRICS } from '../../shared/kernel/env.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { count } from '../platform/logging.ts';
import type { System } from '../platform/system.ts';
import { type DeliveryRepository, replaceDelivery } from './repository.ts';
import { placeSuppressed } from './suppressed/addresses.ts';

export type RecordDependencies = {
  readonly repository: DeliveryRepository;
  readonly commit: Commit;
  readonly system: System;
  readonly store: string;
  /** The job in whose name it is written down. */
  readonly author: Author;
};

/** The event of a mail stands in the history of whom it is for. Times and counters of attempts say nothing there. */
export const deliveryEvent = (
  { system, author }: Pick<RecordDependencies, 'system' | 'author'>,
  before: Delivery | undefined,
  after: Delivery,
) =>
  auditEvent(system, author, {
    action: `delivery.${after.status}`,
    root: { kind: 'person', id: after.recipient },
    changes: fieldChanges(before && summaryOf(before), summaryOf(after)),
  });

const summaryOf = ({ kind, quarter, day, report, copy, status, attempts, failure }: Delivery) => ({
  kind,
  quarter,
  ...(day === undefined ? {} : { day }),
  ...(report === undefined ? {} : { report }),
  ...(copy === undefined ? {} : { copy }),
  status,
  attempts,
  ...(failure === undefined ? {} : { failure }),
});

const countTrouble = (store: string, { status, failure }: Delivery): void => {
  // A mail that nobody needs any more is no trouble, nor one to an address of which the trouble was told.
  if (failure === 'nothingLeft' || failure === 'suppressed') return;
  if (status === 'failed' || status === 'bounced') count(METRICS.deliveryFailed, store);
  if (status === 'uncertain') count(METRICS.deliveryUncertain, store);
};

/** An address that does not work, or whose reader does not want our mails, gets none any more. */
const suppressionAfter = ({ status, addressHash, recipient, updatedAt }: Delivery): Change[] =>
  (status === 'bounced' || status === 'complained') && addressHash !== undefined
    ? [placeSuppressed({ person: recipient, addressHash, reason: status, since: updatedAt })]
    : [];

const MAXIMUM_ROUNDS = 10;

/**
 * Writes down what is new about a mail. Someone else may do the same at that moment (the job and the mail service's event): then the
 * change is worked out again over what they wrote, so that nothing is lost and nothing goes back. Gives the delivery as it stands.
 */
export const recordDelivery = async (
  dependencies: RecordDependencies,
  known: Delivery,
  change: (delivery: Delivery) => Delivery | undefined,
): Promise<Delivery> => {
  const { repository, commit, store } = dependencies;
  let before = known;
  const decide = async (): Promise<Delivery | typeof AGAIN> => {
    const after = change(before);
    if (!after) return before;
    const event = deliveryEvent(dependencies, before, after);
    const committed = await commit({
      changes: [...replaceDelivery(before, after), ...suppressionAfter(after)],
      audit: [event],
    });
    if (committed.ok) {
      countTrouble(store, after);
      return after;
    }
    const current = committed.error.code === 'conflict' ? committed.error.current : undefined;
    const theirs = current && repository.parse(current);
    if (!theirs) throw new Error(`Delivery ${known.id} cannot be read back`);
    before = theirs;
    return AGAIN;
  };
  return decideAgain(decide, { rounds: MAXIMUM_ROUNDS, otherwise: trouble(`Delivery ${known.id} keeps changing`) });
};
