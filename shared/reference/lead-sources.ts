import { codesOf, type Label } from './label.ts';

/** Through whom a company came to the partnership. */
export const LEAD_SOURCES = {
  'local-partnership': { nl: 'lokaal partnerschap', en: 'local partnership' },
  vdab: { nl: 'VDAB', en: 'VDAB' },
  'sector-fund': { nl: 'sectorfonds', en: 'sector fund' },
  'other-partnership': { nl: 'ander partnerschap', en: 'other partnership' },
  'own-prospecting': { nl: 'eigen prospectie', en: 'own prospecting' },
  'company-itself': { nl: 'de onderneming zelf', en: 'the company itself' },
  'employers-organisation': { nl: 'werkgeversorganisatie', en: "employers' organisation" },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Label>;

export type LeadSource = keyof typeof LEAD_SOURCES;
export const LEAD_SOURCE_CODES = codesOf(LEAD_SOURCES);
