import type { Band, NormRow } from '../../figures/schema.ts';
import type { DueItem, Headline, NarrativeSentence } from '../../summary/sentences.ts';

/** A sentence in which a part may stand out: the norm, in the tables of the agency. */
export type Phrase = readonly (string | { readonly strong: string })[];

/** Every text of a quarterly summary, in a mail and on its page. What one language lacks fails the type check. */
export type SummaryTexts = {
  readonly headline: (headline: Headline) => string;
  readonly narrative: (sentence: NarrativeSentence) => Phrase;
  readonly due: (item: DueItem) => string;
  /** Whose summary it is. */
  readonly ofPartnership: (partnershipId: string) => string;
  readonly ofAgency: string;
  readonly processes: Readonly<Record<NormRow['process'], string>>;
  readonly norms: Readonly<Record<NormRow['norm'], string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly legend: string;
  readonly noData: string;
  readonly notApplicable: string;
  readonly columns: {
    readonly process: string;
    readonly norm: string;
    readonly goal: string;
    readonly previous: string;
    readonly together: string;
    readonly trend: string;
  };
  readonly normsTitle: string;
  readonly narrativeTitle: string;
  readonly dueTitle: string;
  readonly nothingDue: string;
  readonly nothingDueForYou: string;
  /** A mail shows a part; the page shows it all. */
  readonly forYourRole: string;
  readonly openPage: string;
  /** Written in the other language: it speaks to whoever cannot read this one. */
  readonly otherLanguage: string;
  readonly provenance: (day: string, time: string, rulesVersion: string) => string;
  readonly whyThisMail: string;
  readonly coFunded: string;
};

export const plainText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
