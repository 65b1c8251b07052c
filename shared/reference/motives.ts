import type { Label } from './label.ts';

/** Why a company takes part; several can apply. */
export const MOTIVES = {
  'hard-to-fill-vacancies': { nl: 'vacatures raken niet ingevuld', en: 'vacancies stay open' },
  'changed-clientele': { nl: 'de klanten zijn veranderd', en: 'the clientele has changed' },
  'equal-opportunity': { nl: 'gelijke kansen geven', en: 'equal opportunity' },
  'workload-and-absence': { nl: 'werkdruk en ziekteverzuim', en: 'workload and absence' },
  'failed-selections': { nl: 'selecties die mislukten', en: 'selections that failed' },
  'own-vision': { nl: 'eigen visie op werkgeverschap', en: 'own vision of employership' },
  other: { nl: 'andere reden', en: 'other reason' },
} as const satisfies Record<string, Label>;
