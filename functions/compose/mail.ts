import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { peopleOf } from '../access/directory.ts';
import type { DeliveryDependencies } from '../notification/deliver.ts';
import type { RecoveryDependencies } from '../notification/recover.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { makeSendMail } from '../platform/mail/send.ts';
import { digestContent } from '../reminder/content.ts';
import type { DigestDependencies, ReminderRunDependencies } from '../reminder/run.ts';
import { frozenContent } from '../summary/frozen-content.ts';
import type { SummaryRunDependencies } from '../summary/run.ts';
import { ownTable, system } from './base.ts';
import { frozen } from './snapshots.ts';

/** Jobs sign the history in their own name. */
const authorOf = (job: string) => ({ subject: `system:${job}`, roles: ['system'] });

/** What the mail-events function of any store needs. */
export const recordDependencies = (job: string) => {
  const table = ownTable();
  return {
    repository: deliveryRepository(table),
    commit: makeCommit(table, system),
    system,
    store: config.store(),
    author: authorOf(job),
  };
};

const deliveryDependencies = (job: string): DeliveryDependencies => ({
  ...recordDependencies(job),
  sendMail: makeSendMail({ store: config.store(), ...config.mail() }, system),
});

/** What the recovery of mails of any store needs. */
export const recoveryDependencies = (job: string, digest: DigestDependencies): RecoveryDependencies => {
  const contentOf = {
    quarterlySummary: frozenContent({ ...frozen(), webOrigin: config.webOrigin() }),
    reminderDigest: digestContent(digest),
  };
  return {
    ...deliveryDependencies(job),
    people: digest.people,
    contentOf: (delivery) => contentOf[delivery.kind](delivery),
  };
};

/** What the reminders of any store need besides what is open there. */
export const remindersDependencies = (job: string, digest: DigestDependencies): ReminderRunDependencies => ({
  ...digest,
  delivery: deliveryDependencies(job),
});

/** What the quarterly summary of any store needs besides its figures. */
export const summaryDependencies = (
  job: string,
  build: (quarter: Quarter) => Promise<Result<Summary, Failure>>,
): SummaryRunDependencies => {
  const delivery = deliveryDependencies(job);
  const { commit, author } = delivery;
  return {
    freeze: { ...frozen(), commit, system, author, build },
    delivery,
    people: peopleOf(ownTable()),
    webOrigin: config.webOrigin(),
  };
};
