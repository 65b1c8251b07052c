import { dayOf, lastDayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { DeliveryStatus } from '../../shared/notification/schema.ts';
import { getsSummary } from '../../shared/summary/recipients.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { PeopleReader } from '../access/directory.ts';
import { type DeliveryDependencies, deliver } from '../notification/deliver.ts';
import { log } from '../platform/logging.ts';
import type { MailContent } from '../platform/mail/send.ts';
import { type FreezeDependencies, freezeSummary } from './freeze.ts';
import { summaryMail } from './mail.ts';

export type SummaryRunDependencies = {
  readonly freeze: FreezeDependencies;
  readonly delivery: DeliveryDependencies;
  readonly people: PeopleReader;
  readonly webOrigin: string;
};

/** What a run did: whether it froze the quarter or found it frozen, and what became of each reader's mail. */
export type SummaryRun = {
  readonly quarter: Quarter;
  readonly sha256: string;
  readonly frozenNow: boolean;
  readonly mails: Readonly<Partial<Record<DeliveryStatus | 'already', number>>>;
};

/** Written once per language, however many read it. */
const contentByLanguage = (summary: Summary, webOrigin: string): Readonly<Record<Language, MailContent>> => ({
  nl: summaryMail(summary, 'nl', webOrigin),
  en: summaryMail(summary, 'en', webOrigin),
});

const sendAll = async (
  { delivery, people, webOrigin }: SummaryRunDependencies,
  quarter: Quarter,
  summary: Summary,
): Promise<SummaryRun['mails']> => {
  const contents = contentByLanguage(summary, webOrigin);
  const compose = (language: Language): MailContent => contents[language];
  const mails: Partial<Record<DeliveryStatus | 'already', number>> = {};
  let failures = 0;
  for (const recipient of (await people.all()).filter(getsSummary)) {
    try {
      const became = await deliver(delivery)({ kind: 'quarterlySummary', quarter, recipient, compose });
      mails[became] = (mails[became] ?? 0) + 1;
    } catch (thrown) {
      failures += 1;
      log.error('A summary could not be sent', thrown, { store: delivery.store, quarter });
    }
  }
  if (failures > 0) throw new Error(`${failures} summaries of ${quarter} could not be sent`);
  return mails;
};

/**
 * The quarterly job of one store: freezes the summary of a quarter that is over and mails it to whoever gets it. Run again, after a crash
 * or by hand, it freezes nothing twice and sends nothing twice. One reader's trouble does not keep the mail from the others; the job
 * fails at the end.
 */
export const runQuarterlySummary =
  (dependencies: SummaryRunDependencies) =>
  async (quarter: Quarter): Promise<Result<SummaryRun, Failure>> => {
    const today = dayOf(dependencies.freeze.system.now());
    if (lastDayOf(quarter) >= today) return fail({ code: 'notAllowedNow', reason: 'quarterNotOver' });
    const frozen = await freezeSummary(dependencies.freeze)(quarter);
    if (!frozen.ok) return frozen;
    const { snapshot, summary, frozenNow } = frozen.value;
    const mails = await sendAll(dependencies, quarter, summary);
    return ok({ quarter, sha256: snapshot.sha256, frozenNow, mails });
  };
