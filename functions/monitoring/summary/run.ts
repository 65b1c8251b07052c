import { isBusinessDay } from '../../../shared/kernel/business-days.ts';
import { addDays, dayOf, type IsoDate, type Quarter } from '../../../shared/kernel/dates.ts';
import type { FiguresOfQuarter } from '../../../shared/monitoring/figures/version.ts';
import type { MailReader } from '../../notification/mailing/contents.ts';
import { type Mailed, type MailingDependencies, sendMailing } from '../../notification/mailing/send.ts';
import { type MonitoringSummaryDependencies, readFigures, summaryOf } from './contents.ts';
import { monitoringSummaryMail } from './mail.ts';

/** So long after it was closed a quarter is looked at: a job that did not run for weeks makes up for it, and nobody is mailed about years ago. */
const DAYS_LOOKED_BACK = 30;

/** What became of the mails about how many quarters. */
export type MonitoringMailed = { readonly quarters: number } & Mailed;

const isNews = ({ reported }: FiguresOfQuarter, today: IsoDate): boolean =>
  reported?.closedAt !== undefined && dayOf(reported.closedAt) >= addDays(today, -DAYS_LOOKED_BACK);

/**
 * Mails, on the morning of a business day, the quarters that were closed of late, and when an operator names one, that one. Run again, it
 * sends nothing twice; closed again with other figures, a quarter is mailed again.
 */
export const mailClosedQuarters =
  (dependencies: MonitoringSummaryDependencies & MailingDependencies) =>
  async ({ quarter: asked }: { readonly quarter?: Quarter | undefined }): Promise<MonitoringMailed> => {
    const today = dayOf(dependencies.system.now());
    if (asked === undefined && !isBusinessDay(today)) return { quarters: 0 };
    const figures = await readFigures(dependencies);
    const wanted = figures.quarters.filter((of) => (asked === undefined ? isNews(of, today) : of.quarter === asked));
    const mailed: Partial<Record<keyof Mailed, number>> = {};
    let quarters = 0;
    for (const { quarter } of wanted) {
      const summary = await summaryOf(dependencies, figures, quarter);
      if (!summary) continue;
      quarters += 1;
      const became = await sendMailing(dependencies)({
        kind: 'monitoringSummary',
        quarter,
        report: summary.report,
        contentFor: (reader: MailReader) => monitoringSummaryMail(summary, reader, dependencies.webOrigin),
      });
      for (const [status, count] of Object.entries(became)) {
        // Object.entries forgets the names of the statuses.
        const key = status as keyof Mailed;
        mailed[key] = (mailed[key] ?? 0) + count;
      }
    }
    return { quarters, ...mailed };
  };
