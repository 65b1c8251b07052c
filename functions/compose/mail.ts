import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { peopleOf } from '../access/directory.ts';
import { type MonitoringSummaryDependencies, monitoringContents } from '../monitoring/summary/contents.ts';
import type { DeliveryDependencies } from '../notification/deliver.ts';
import type { ContentsOfKinds } from '../notification/mailing/contents.ts';
import { releaseRepository } from '../notification/mailing/release.ts';
import type { MailingDependencies } from '../notification/mailing/send.ts';
import type { RecoveryDependencies } from '../notification/recover.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { suppressedAddresses } from '../notification/suppressed/addresses.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { makeSendMail } from '../platform/mail/send.ts';
import { digestContent } from '../reminder/content.ts';
import type { DigestDependencies, ReminderRunDependencies } from '../reminder/run.ts';
import { frozenContents } from '../summary/contents.ts';
import type { FrozenDependencies } from '../summary/freeze.ts';
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
  suppressed: suppressedAddresses(ownTable()),
  sendMail: makeSendMail({ store: config.store(), ...config.mail() }, system),
});

/** What every mail about a quarter says, of whichever store. */
export const summaryContents = (
  monitoring: MonitoringSummaryDependencies,
  snapshots: FrozenDependencies = frozen(),
): ContentsOfKinds => ({
  quarterlySummary: frozenContents({ ...snapshots, webOrigin: monitoring.webOrigin }),
  monitoringSummary: monitoringContents(monitoring),
});

/** What mailing a summary from any store needs. */
export const mailingDependencies = (job: string): MailingDependencies => ({
  delivery: deliveryDependencies(job),
  people: peopleOf(ownTable()),
  mayGoOut: releaseRepository(ownTable()).mayGoOut,
});

/** What the recovery of mails of any store needs. */
export const recoveryDependencies = (
  job: string,
  digest: DigestDependencies,
  monitoring: MonitoringSummaryDependencies,
): RecoveryDependencies => {
  const [contents, digestOf] = [summaryContents(monitoring), digestContent(digest)];
  return {
    ...deliveryDependencies(job),
    people: digest.people,
    mayGoOut: releaseRepository(ownTable()).mayGoOut,
    contentOf: (delivery, recipient) => {
      const { kind, language } = delivery;
      return kind === 'reminderDigest'
        ? digestOf(delivery)
        : contents[kind].contentOf(delivery, { language, roles: recipient.roles });
    },
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
  const mailing = mailingDependencies(job);
  const { commit, author } = mailing.delivery;
  return {
    ...mailing,
    freeze: { ...frozen(), commit, system, author, build },
    webOrigin: config.webOrigin(),
  };
};
