import type { Person } from '../../../shared/access/schema.ts';
import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { MeasurementId } from '../../../shared/kernel/ids.ts';
import type { DeliveryStatus, SummaryKind } from '../../../shared/notification/schema.ts';
import { getsSummary } from '../../../shared/summary/recipients.ts';
import type { PeopleReader } from '../../access/directory.ts';
import { log } from '../../platform/logging.ts';
import type { MailContent } from '../../platform/mail/send.ts';
import { type DeliveryDependencies, deliver } from '../deliver.ts';

export type MailingDependencies = {
  readonly delivery: DeliveryDependencies;
  readonly people: PeopleReader;
  readonly mayGoOut: (kind: SummaryKind) => Promise<boolean>;
};

/** A summary for everybody who gets it, to each what matters to his or her roles. */
export type Mailing = {
  readonly kind: SummaryKind;
  readonly quarter: Quarter;
  readonly report?: MeasurementId;
  readonly contentFor: (reader: Pick<Person, 'language' | 'roles'>) => MailContent;
};

/** How many mails came to what; `already` were there before. */
export type Mailed = Readonly<Partial<Record<DeliveryStatus | 'already', number>>>;

/**
 * Mails a summary to whoever gets it, once each; as long as nobody released its kind, the mails wait. One reader's trouble does not keep
 * the mail from the others; then it throws at the end.
 */
export const sendMailing =
  ({ delivery, people, mayGoOut }: MailingDependencies) =>
  async ({ kind, quarter, report, contentFor }: Mailing): Promise<Mailed> => {
    const [everybody, goesOut] = await Promise.all([people.all(), mayGoOut(kind)]);
    const mailed: Partial<Record<DeliveryStatus | 'already', number>> = {};
    let failures = 0;
    for (const recipient of everybody.filter((person) => getsSummary(person, quarter))) {
      try {
        const became = await deliver(delivery)({
          kind,
          quarter,
          ...(report === undefined ? {} : { report }),
          recipient,
          compose: (language) => contentFor({ language, roles: recipient.roles }),
          waits: !goesOut,
        });
        mailed[became] = (mailed[became] ?? 0) + 1;
      } catch (thrown) {
        failures += 1;
        log.error('A summary could not be sent', thrown, { store: delivery.store, quarter, kind });
      }
    }
    if (failures > 0) throw new Error(`${failures} summaries of ${quarter} could not be sent`);
    return mailed;
  };
