import { codesOf, type Label } from './label.ts';

/**
 * Who takes care of personnel in a company: how it is organised, never how many people do it. A scale of our own:
 * answers of different years must compare, so that it stays fixed in the code, and is no list that the agency keeps.
 */
export const HR_CAPACITIES = {
  employer: { nl: 'de zaakvoerder zelf, erbij', en: 'the employer, beside other work' },
  'beside-other-work': { nl: 'iemand anders, naast ander werk', en: 'somebody else, beside other work' },
  'own-hr': { nl: 'eigen HR', en: 'own HR' },
  external: { nl: 'een externe dienst', en: 'an external service' },
  'head-office': { nl: 'het hoofdkantoor of de groep', en: 'head office or the group' },
} as const satisfies Record<string, Label>;
export const HR_CAPACITY_CODES = codesOf(HR_CAPACITIES);
