import type { ContentsOfKinds } from '../../functions/notification/mailing/contents.ts';
import { releaseRepository } from '../../functions/notification/mailing/release.ts';
import { mailingRoutes } from '../../functions/notification/mailing/routes.ts';
import { type Mailed, sendMailing } from '../../functions/notification/mailing/send.ts';
import type { Person } from '../../shared/access/schema.ts';
import { type Mailings, mailingsSchema } from '../../shared/notification/mailing.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { enter } from '../access/samples.ts';
import { type Api, Store } from '../support/store.ts';
import { contentIn, MailRoom, QUARTER } from './samples.ts';

export const MANAGER = 'coordinator@alfa';

const contents: ContentsOfKinds = {
  quarterlySummary: {
    quarters: async () => [QUARTER],
    contentOf: async ({ quarter }, { language, roles }) =>
      quarter === QUARTER ? { ...contentIn(language), text: roles.join() } : undefined,
  },
  monitoringSummary: { quarters: async () => [], contentOf: async () => undefined },
};

/** Where a store's mails are decided, with one reader in the directory. */
export class MailingDesk {
  readonly room: MailRoom;
  readonly call: Api;
  readonly reader: Person;

  constructor(room: MailRoom, call: Api, reader: Person) {
    this.room = room;
    this.call = call;
    this.reader = reader;
  }

  static async open(): Promise<MailingDesk> {
    const store = await Store.open();
    const room = new MailRoom(store);
    const { table, commit, system } = store;
    const releases = releaseRepository(table);
    const { suppressed } = room;
    const call = await store.api([
      mailingRoutes({ ...room.dependencies, suppressed, releases, commit, system, contents }),
    ]);
    return new MailingDesk(room, call, await enter(store));
  }

  /** The job's run. */
  mail(): Promise<Mailed> {
    return sendMailing({ ...this.room.dependencies, delivery: this.room.dependencies })({
      kind: 'quarterlySummary',
      quarter: QUARTER,
      contentFor: ({ language }) => contentIn(language),
    });
  }

  async stand(as = MANAGER): Promise<Mailings> {
    return mailingsSchema.parse((await this.call('/mailings', { as })).body);
  }

  again({ id }: Pick<Delivery, 'id'>, as = MANAGER) {
    return this.call(`/deliveries/${id}/copies`, { as, method: 'POST', json: {} });
  }

  close(): Promise<void> {
    return this.room.store.close();
  }
}
