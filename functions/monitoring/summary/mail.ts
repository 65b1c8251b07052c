import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { figuresAddress } from '../../../shared/monitoring/summary/address.ts';
import type { MonitoringSummary } from '../../../shared/monitoring/summary/build.ts';
import { monitoringSummaryFor } from '../../../shared/monitoring/summary/for-reader.ts';
import { AGENCY_PLACE } from '../../../shared/summary/schema.ts';
import { monitoringSummaryTexts } from '../../../shared/texts/monitoring-summary/catalogue.ts';
import type { MailReader } from '../../notification/mailing/contents.ts';
import { letterMail } from '../../platform/mail/letter.ts';
import type { MailContent } from '../../platform/mail/send.ts';

/** The mail about a closed quarter: what of it matters to a reader's roles. It names no person and no company. */
export const monitoringSummaryMail = (
  whole: MonitoringSummary,
  { language, roles }: MailReader,
  webOrigin: string,
): MailContent => {
  const texts = monitoringSummaryTexts(language);
  const { place, headline, narrative, due, measuredAt, rulesVersion } = monitoringSummaryFor(whole, roles);
  const sections = [
    { heading: texts.narrativeTitle, as: 'sentences', lines: narrative.map(texts.narrative) },
    { heading: texts.dueTitle, as: 'items', lines: due.map(texts.due) },
  ] as const;
  return letterMail({
    language,
    above: place === AGENCY_PLACE ? texts.ofAgency : texts.ofPartnership(place),
    title: texts.headline(headline),
    sections: sections.filter(({ lines }) => lines.length > 0),
    button: { text: texts.openPage, address: `${webOrigin}${figuresAddress(place, whole.quarter)}` },
    after: [texts.forYourRole],
    smallPrint: [texts.provenance(formatDayOf(measuredAt), formatTimeOf(measuredAt), rulesVersion), texts.whyThisMail],
    coFunded: texts.coFunded,
  });
};
