import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { MeasurementId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';
import type { SummaryKind } from '../../../shared/notification/schema.ts';
import type { MailContent } from '../../platform/mail/send.ts';

/** For whom a mail is written. */
export type MailReader = { readonly language: Language; readonly roles: readonly Role[] };

/** A capability that has summaries to mail: of which quarters, the newest first, and what one says to a reader. */
export type SummaryContents = {
  readonly quarters: () => Promise<readonly Quarter[]>;
  /**
   * What was reported, whenever it is asked; what is due by then may have gone. Nothing when there is no summary of that quarter, or its report
   * is another by now.
   */
  readonly contentOf: (
    about: { readonly quarter: Quarter; readonly report?: MeasurementId | undefined },
    reader: MailReader,
  ) => Promise<MailContent | undefined>;
};

export type ContentsOfKinds = Readonly<Record<SummaryKind, SummaryContents>>;
