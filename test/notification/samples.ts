import { peopleOf } from '../../functions/access/directory.ts';
import { type DeliveryDependencies, deliver } from '../../functions/notification/deliver.ts';
import { mailEventSchema, recordMailEvent } from '../../functions/notification/mail-event.ts';
import { releaseMails, releaseRepository } from '../../functions/notification/mailing/release.ts';
import { type RecoveryDependencies, recoverDeliveries } from '../../functions/notification/recover.ts';
import { deliveryRepository } from '../../functions/notification/repository.ts';
import { type SuppressedAddresses, suppressedAddresses } from '../../functions/notification/suppressed/addresses.ts';
import type { MailContent, MailFailure, OutgoingMail, SendMail } from '../../functions/platform/mail/send.ts';
import type { Person } from '../../shared/access/schema.ts';
import { instant, quarter } from '../../shared/kernel/dates.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { MAIL_LAYOUTS } from '../../shared/notification/mailing.ts';
import { type Delivery, deliverySchema, type SummaryKind } from '../../shared/notification/schema.ts';
import type { Store } from '../support/store.ts';

export const QUARTER = quarter('2026/Q3');

export const delivery = (overrides: Partial<Delivery> = {}): Delivery =>
  deliverySchema.parse({
    id: 'dlv_01J00000000000000000000001',
    version: 1,
    kind: 'quarterlySummary',
    quarter: QUARTER,
    recipient: 'per_01J00000000000000000000001',
    language: 'nl',
    status: 'claimed',
    attempts: 1,
    claimedAt: instant('2026-10-05T07:00:00.000Z'),
    updatedAt: instant('2026-10-05T07:00:00.000Z'),
    ...overrides,
  });

export const contentIn = (language: Language): MailContent => ({
  subject: `Kwartaal (${language})`,
  text: 'Tekst',
  html: '<p>Tekst</p>',
});

/** The mail service as the product sees it: it takes mails, or answers as it is told; what it took, it remembers. */
export class PostOffice {
  readonly taken: OutgoingMail[] = [];
  readonly answers: (MailFailure | 'takenButNoAnswer')[] = [];

  readonly send: SendMail = async (mail) => {
    const answer = this.answers.shift();
    if (answer === 'refused' || answer === 'notNow' || answer === 'unknown') return fail(answer);
    this.taken.push(mail);
    return answer === 'takenButNoAnswer' ? fail('unknown') : ok({ messageId: `message-${this.taken.length}` });
  };
}

/** The notification capability of one store, with its mail service. */
export class MailRoom {
  readonly store: Store;
  readonly office = new PostOffice();

  constructor(store: Store) {
    this.store = store;
  }

  get suppressed(): SuppressedAddresses {
    return suppressedAddresses(this.store.table);
  }

  get dependencies(): RecoveryDependencies & DeliveryDependencies {
    const { table, commit, system, name } = this.store;
    return {
      repository: deliveryRepository(table),
      commit,
      system,
      store: name,
      author: { subject: 'system:test', roles: ['system'] },
      sendMail: this.office.send,
      people: peopleOf(table),
      suppressed: this.suppressed,
      mayGoOut: releaseRepository(table).mayGoOut,
      contentOf: async ({ language }) => contentIn(language),
    };
  }

  deliver(recipient: Person, dependencies: DeliveryDependencies = this.dependencies) {
    return deliver(dependencies)({ kind: 'quarterlySummary', quarter: QUARTER, recipient, compose: contentIn });
  }

  recover(dependencies: RecoveryDependencies = this.dependencies) {
    return recoverDeliveries(dependencies)();
  }

  /** Somebody looked at the mails of a kind and lets them go. */
  async release(kind: SummaryKind = 'quarterlySummary', expectedVersion = 0): Promise<void> {
    const { table, commit, system } = this.store;
    const author = { subject: 'coordinator', roles: ['coordinator'] };
    const seen = { expectedVersion, layout: MAIL_LAYOUTS[kind] };
    const released = await releaseMails({ releases: releaseRepository(table), commit, system })(author, kind, seen);
    if (!released.ok) throw new Error(`Not released: ${released.error.code}`);
  }

  async now({ id }: Pick<Person, 'id'>): Promise<Delivery> {
    const claim = { quarter: QUARTER, recipient: id, kind: 'quarterlySummary' } as const;
    const found = await this.dependencies.repository.delivery(claim);
    if (!found) throw new Error('There is no such delivery');
    return found;
  }

  /** What SES tells of a mail. */
  event(eventType: string, { id }: Pick<Delivery, 'id'>, bounceType = 'Permanent'): Promise<void> {
    return this.eventOf(eventType, id, bounceType);
  }

  eventOf(eventType: string, deliveryId: string, bounceType = 'Permanent'): Promise<void> {
    const mail = { messageId: 'message-of-event', tags: { delivery: [deliveryId], store: [this.store.name] } };
    const detail = { eventType, mail, ...(eventType === 'Bounce' ? { bounce: { bounceType } } : {}) };
    const event = mailEventSchema.parse({ time: this.store.system.now(), detail });
    return recordMailEvent(this.dependencies)(event);
  }
}
