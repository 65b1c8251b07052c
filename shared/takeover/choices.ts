import type { Sme } from '../company/schema.ts';
import { SME_ANSWERS } from '../company/schema.ts';
import type { Label } from '../reference/label.ts';
import { companyListTexts } from '../texts/company/catalogue.ts';
import { trajectoryListTexts } from '../texts/trajectory/catalogue.ts';
import {
  type AdaptationStatus,
  type EVIDENCE_KINDS,
  PHASES,
  type Phase,
  type StopReason,
} from '../trajectory/schema.ts';

const both = <Code extends string>(
  codes: readonly Code[],
  words: { readonly nl: Readonly<Record<Code, string>>; readonly en: Readonly<Record<Code, string>> },
): Readonly<Record<Code, Label>> =>
  // Object.fromEntries forgets the keys, although every code is there.
  Object.fromEntries(codes.map((code) => [code, { nl: words.nl[code], en: words.en[code] }])) as Record<Code, Label>;

/** Words that the screens have already. */
export const PHASE_CHOICES = both<Phase>(PHASES, {
  nl: trajectoryListTexts.nl.phases,
  en: trajectoryListTexts.en.phases,
});
export const SME_CHOICES = both<Sme>(SME_ANSWERS, { nl: companyListTexts.nl.sme, en: companyListTexts.en.sme });

export const LEVEL_CHOICES = {
  workFloor: { nl: 'op de werkvloer', en: 'on the work floor' },
  workOrganisation: { nl: 'in de arbeidsorganisatie', en: 'in the work organisation' },
} as const satisfies Record<string, Label>;

export const STATUS_CHOICES = {
  idea: { nl: 'idee', en: 'idea' },
  planned: { nl: 'gepland', en: 'planned' },
  tested: { nl: 'getest', en: 'tested' },
  implemented: { nl: 'ingevoerd', en: 'implemented' },
  embedded: { nl: 'verankerd', en: 'embedded' },
  dropped: { nl: 'laten vallen', en: 'dropped' },
} as const satisfies Record<AdaptationStatus, Label>;

export const EVIDENCE_CHOICES = {
  document: { nl: 'document', en: 'document' },
  photo: { nl: 'foto', en: 'photo' },
  policyText: { nl: 'beleidstekst', en: 'policy text' },
  schedule: { nl: 'uurrooster of planning', en: 'schedule' },
  vacancy: { nl: 'vacature', en: 'vacancy' },
  companyConfirmation: { nl: 'bevestiging door de onderneming', en: 'confirmation by the company' },
  visitReport: { nl: 'bezoekverslag', en: 'visit report' },
  other: { nl: 'ander bewijs', en: 'other evidence' },
} as const satisfies Record<(typeof EVIDENCE_KINDS)[number], Label>;

export const STOP_CHOICES = {
  companyWithdrew: { nl: 'de onderneming haakt af', en: 'the company withdraws' },
  companyClosed: { nl: 'de onderneming stopt', en: 'the company closes' },
  noCapacity: { nl: 'geen tijd of mensen bij de onderneming', en: 'no time or people at the company' },
  otherSupport: { nl: 'beter geholpen door een ander kader', en: 'better helped by another framework' },
  notEligible: { nl: 'komt niet in aanmerking', en: 'not eligible' },
  duplicate: { nl: 'dubbel geregistreerd', en: 'registered twice' },
  other: { nl: 'andere reden', en: 'another reason' },
} as const satisfies Record<StopReason, Label>;
