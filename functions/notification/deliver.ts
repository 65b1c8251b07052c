import type { Person } from '../../shared/access/schema.ts';
import type { IsoDate, Quarter } from '../../shared/kernel/dates.ts';
import { deliveryIdSchema, type MeasurementId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import type { Delivery, DeliveryStatus, MailKind } from '../../shared/notification/schema.ts';
import { afterEvent, isSettled } from '../../shared/notification/status.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { MailContent, SendMail } from '../platform/mail/send.ts';
import { deliveryEvent, type RecordDependencies, recordDelivery } from './record.ts';
import { claimDelivery } from './repository.ts';
import { addressHashOf, type SuppressedAddresses } from './suppressed/addresses.ts';

export type DeliveryDependencies = RecordDependencies & {
  readonly sendMail: SendMail;
  readonly suppressed: Pick<SuppressedAddresses, 'has'>;
};

/**
 * Hands a claimed mail over and writes down what came of it. When no answer came, or a temporary refusal, it stays uncertain: the
 * mail service's event or the recovery settles it.
 */
export const handOver = async (
  dependencies: DeliveryDependencies,
  delivery: Delivery,
  { to, content }: { readonly to: string; readonly content: MailContent },
): Promise<Delivery> => {
  const { sendMail, system } = dependencies;
  const handed = await sendMail({ ...content, to, deliveryId: delivery.id });
  const at = system.now();
  if (handed.ok)
    return recordDelivery(dependencies, delivery, (known) =>
      afterEvent(known, { happening: 'sent', messageId: handed.value.messageId, at }),
    );
  if (handed.error === 'refused')
    return recordDelivery(dependencies, delivery, (known) => afterEvent(known, { happening: 'rejected', at }));
  return recordDelivery(dependencies, delivery, (known) =>
    isSettled(known) || known.status === 'uncertain'
      ? undefined
      : { ...known, status: 'uncertain', version: known.version + 1, updatedAt: at },
  );
};

export type DeliveryRequest = {
  readonly kind: MailKind;
  readonly quarter: Quarter;
  /** Of a mail that goes out more than once a quarter: claimed once a day. */
  readonly day?: IsoDate;
  /** Of a monitoring summary: the measurement that was reported. */
  readonly report?: MeasurementId;
  readonly recipient: Person;
  /** What the mail says, in the language of its reader. */
  readonly compose: (language: Language) => MailContent;
  /** What is written with the claim, or not at all. */
  readonly with?: readonly Change[];
  /** It is not handed over yet: nobody looked at a mail of its kind. */
  readonly waits?: boolean;
};

type Start = Pick<Delivery, 'status' | 'attempts' | 'failure'>;
const CLAIMED: Start = { status: 'claimed', attempts: 1 };
const WAITING: Start = { status: 'waiting', attempts: 0 };
/** Written down, so that the log says why nothing came. */
const SUPPRESSED: Start = { status: 'failed', failure: 'suppressed', attempts: 0 };

/**
 * Sends one mail about a quarter, or a day, to one person, once: it is claimed by a conditional write first, and whoever finds it claimed leaves it
 * alone. To an address on the suppression list nothing goes. Gives what became of it, or `already` when it was claimed before.
 */
export const deliver =
  (dependencies: DeliveryDependencies) =>
  async ({
    kind,
    quarter,
    day,
    report,
    recipient,
    compose,
    with: alongside = [],
    waits = false,
  }: DeliveryRequest): Promise<DeliveryStatus | 'already'> => {
    const { commit, system, suppressed } = dependencies;
    const now = system.now();
    const mayBeMailed = !(await suppressed.has(recipient));
    const start = waits ? WAITING : CLAIMED;
    const claimed: Delivery = {
      id: deliveryIdSchema.parse(system.newId('dlv')),
      version: 1,
      kind,
      quarter,
      ...(day === undefined ? {} : { day }),
      ...(report === undefined ? {} : { report }),
      recipient: recipient.id,
      addressHash: addressHashOf(recipient.email),
      language: recipient.language,
      ...(mayBeMailed ? start : SUPPRESSED),
      claimedAt: now,
      updatedAt: now,
    };
    const content = compose(claimed.language);
    const committed = await commit({
      changes: [...claimDelivery(claimed), ...(mayBeMailed ? alongside : [])],
      audit: [deliveryEvent(dependencies, undefined, claimed)],
    });
    if (!committed.ok) return 'already';
    if (claimed.status !== 'claimed') return claimed.status;
    return (await handOver(dependencies, claimed, { to: recipient.email, content })).status;
  };
