import { codesOf, type Label } from './label.ts';

/**
 * How a company looks at diversity (Thomas & Ely), in the words in which it would say it itself. No view is worth more than another.
 * A scale of science: it stays fixed in the code, and is no list that the agency keeps.
 */
export const DIVERSITY_PARADIGMS = {
  fairness: {
    nl: 'eerlijkheid: iedereen wordt gelijk behandeld, verschil speelt geen rol',
    en: 'fairness: everybody is treated alike, difference plays no part',
  },
  'access-and-legitimacy': {
    nl: 'toegang en herkenning: met diverse medewerkers bereiken we klanten en kandidaten beter',
    en: 'access and legitimacy: with diverse staff we reach customers and candidates better',
  },
  'learning-and-effectiveness': {
    nl: 'leren en beter werken: uit verschil leren we, en we passen er ons werk op aan',
    en: 'learning and effectiveness: we learn from difference, and adapt our work to it',
  },
} as const satisfies Record<string, Label>;
export const DIVERSITY_PARADIGM_CODES = codesOf(DIVERSITY_PARADIGMS);
