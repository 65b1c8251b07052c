import { formatDayOf, formatTimeOf } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { summaryAddress } from '../../shared/summary/address.ts';
import { AGENCY_PLACE, type Summary } from '../../shared/summary/schema.ts';
import { summaryTexts } from '../../shared/texts/summary/catalogue.ts';
import type { SummaryTexts } from '../../shared/texts/summary/contract.ts';

/** What both parts of the mail say, in the reader's language. */
export type SummaryMail = {
  readonly summary: Summary;
  readonly language: Language;
  readonly otherLanguage: Language;
  readonly texts: SummaryTexts;
  /** The finding: `2026/Q3: 412 van 480 ondernemingen gerealiseerd`. */
  readonly title: string;
  readonly place: string;
  readonly provenance: string;
  readonly page: string;
  readonly otherPage: string;
};

export const summaryMailOf = (summary: Summary, language: Language, webOrigin: string): SummaryMail => {
  const texts = summaryTexts(language);
  const otherLanguage = language === 'nl' ? 'en' : 'nl';
  const { place, quarter, retrievedAt, rulesVersion } = summary;
  return {
    summary,
    language,
    otherLanguage,
    texts,
    title: `${quarter}: ${texts.headline(summary.headline)}`,
    place: place === AGENCY_PLACE ? texts.ofAgency : texts.ofPartnership(place),
    provenance: texts.provenance(formatDayOf(retrievedAt), formatTimeOf(retrievedAt), rulesVersion),
    page: `${webOrigin}${summaryAddress(summary, language)}`,
    otherPage: `${webOrigin}${summaryAddress(summary, otherLanguage)}`,
  };
};
