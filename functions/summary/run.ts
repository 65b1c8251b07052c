import { dayOf, lastDayOf, type Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Mailed, type MailingDependencies, sendMailing } from '../notification/mailing/send.ts';
import { type FreezeDependencies, freezeSummary } from './freeze.ts';
import { summaryMail } from './mail.ts';

export type SummaryRunDependencies = MailingDependencies & {
  readonly freeze: FreezeDependencies;
  readonly webOrigin: string;
};

/** What a run did: whether it froze the quarter or found it frozen, and what became of each reader's mail. */
export type SummaryRun = {
  readonly quarter: Quarter;
  readonly sha256: string;
  readonly frozenNow: boolean;
  readonly mails: Mailed;
};

/**
 * The quarterly job of one store: freezes the summary of a quarter that is over and mails it to whoever gets it. Run again, after a crash
 * or by hand, it freezes nothing twice and sends nothing twice.
 */
export const runQuarterlySummary =
  (dependencies: SummaryRunDependencies) =>
  async (quarter: Quarter): Promise<Result<SummaryRun, Failure>> => {
    const { freeze, webOrigin } = dependencies;
    const today = dayOf(freeze.system.now());
    if (lastDayOf(quarter) >= today) return fail({ code: 'notAllowedNow', reason: 'quarterNotOver' });
    const frozen = await freezeSummary(freeze)(quarter);
    if (!frozen.ok) return frozen;
    const { snapshot, summary, frozenNow } = frozen.value;
    const mails = await sendMailing(dependencies)({
      kind: 'quarterlySummary',
      quarter,
      contentFor: (reader) => summaryMail(summary, reader, webOrigin),
    });
    return ok({ quarter, sha256: snapshot.sha256, frozenNow, mails });
  };
