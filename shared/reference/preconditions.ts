import type { Label } from './label.ts';

/** Themes outside work that a company runs into: ticked, with a referral; never numbers or persons. */
export const PRECONDITIONS = {
  housing: { nl: 'huisvesting', en: 'housing' },
  'residence-right': { nl: 'verblijfsrecht', en: 'right of residence' },
  'financial-stability': { nl: 'financiële stabiliteit, schulden', en: 'financial stability, debt' },
  childcare: { nl: 'kinderopvang', en: 'childcare' },
  'language-course': { nl: 'taalcursus', en: 'language course' },
  'diploma-recognition': { nl: 'diploma-erkenning', en: 'recognition of diplomas' },
  administration: { nl: 'administratie', en: 'administration' },
  health: { nl: 'gezondheid', en: 'health' },
  transport: { nl: 'vervoer', en: 'transport' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Label>;
