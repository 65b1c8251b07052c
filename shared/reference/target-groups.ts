import type { Label } from './label.ts';

/**
 * Vulnerable groups a trajectory aims at (P:157-161): an open list, several per trajectory. Ticked as an aim, never
 * counted per company. From `aged-55-plus` on they are additions of the agency, seen elsewhere.
 */
export const TARGET_GROUPS = {
  'economically-inactive': { nl: 'niet-beroepsactieven', en: 'economically inactive people' },
  'neet-youth': { nl: 'NEET-jongeren', en: 'young people not in employment, education or training' },
  'labour-market-returners': { nl: 'herintreders', en: 'returners to the labour market' },
  'migration-background': { nl: 'mensen met een migratieachtergrond', en: 'people with a migration background' },
  disability: { nl: 'mensen met een arbeidsbeperking', en: 'people with a disability that limits work' },
  'low-educated': { nl: 'kortgeschoolden', en: 'people with a low level of education' },
  'ex-detainees': { nl: 'ex-gedetineerden', en: 'ex-detainees' },
  'health-problems': { nl: 'mensen met een gezondheidsproblematiek', en: 'people with health problems' },
  'language-difficulties': { nl: 'mensen met een taalproblematiek', en: 'people with language difficulties' },
  'aged-55-plus': { nl: '55-plussers', en: 'people aged 55 and over' },
  'long-term-jobseekers': { nl: 'langdurig werkzoekenden', en: 'long-term jobseekers' },
  newcomers: { nl: 'nieuwkomers', en: 'newcomers to Belgium' },
  'informal-carers': { nl: 'mantelzorgers', en: 'informal carers' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Label>;

export type TargetGroup = keyof typeof TARGET_GROUPS;

/** The person-oriented measures from which these people are already known (P:159-161). */
export const KNOWN_FROM = {
  'vdab-trajectory': { nl: 'VDAB-traject', en: 'VDAB trajectory' },
  'local-partnership': { nl: 'lokaal partnerschap', en: 'local partnership' },
  'riziv-trajectory': { nl: 'RIZIV-traject', en: 'RIZIV trajectory (sickness insurance)' },
  'local-government-pact': { nl: 'pact met een lokaal bestuur', en: 'pact with a local government' },
  'social-economy': { nl: 'sociale economie', en: 'social economy' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Label>;
