import type { Person } from '../../shared/access/schema.ts';
import type { IsoDate, Quarter } from '../../shared/kernel/dates.ts';
import { deliveryIdSchema } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import type { Delivery, DeliveryStatus, MailKind } from '../../shared/notification/schema.ts';
import { afterEvent, isSettled } from '../../shared/notification/status.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { MailContent, SendMail } from '../platform/mail/send.ts';
import { deliveryEvent, type RecordDependencies, recordDelivery } from './record.ts';
import { claimDelivery } from './repository.ts';

export type DeliveryDependencies = RecordDependencies & { readonly sendMail: SendMail };

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
  readonly recipient: Person;
  /** What the mail says, in the language of its reader. */
  readonly compose: (language: Language) => MailContent;
  /** What is written with the claim, or not at all. */
  readonly with?: readonly Change[];
};

/**
 * Sends one mail about a quarter, or a day, to one person, once: it is claimed by a conditional write first, and whoever finds it claimed leaves it
 * alone. Gives what became of it, or `already` when it was claimed before.
 */
export const deliver =
  (dependencies: DeliveryDependencies) =>
  async ({
    kind,
    quarter,
    day,
    recipient,
    compose,
    with: alongside = [],
  }: DeliveryRequest): Promise<DeliveryStatus | 'already'> => {
    const { commit, system } = dependencies;
    const now = system.now();
    const claimed: Delivery = {
      id: deliveryIdSchema.parse(system.newId('dlv')),
      version: 1,
      kind,
      quarter,
      ...(day === undefined ? {} : { day }),
      recipient: recipient.id,
      language: recipient.language,
      status: 'claimed',
      attempts: 1,
      claimedAt: now,
      updatedAt: now,
    };
    const content = compose(claimed.language);
    const committed = await commit({
      changes: [...claimDelivery(claimed), ...alongside],
      audit: [deliveryEvent(dependencies, undefined, claimed)],
    });
    if (!committed.ok) return 'already';
    return (await handOver(dependencies, claimed, { to: recipient.email, content })).status;
  };
