import { codesOf, type Label } from './label.ts';

/** Themes of a trajectory; several can apply. */
export const THEMES = {
  'personnel-policy': { nl: 'personeelsbeleid', en: 'personnel policy' },
  'career-policy': { nl: 'loopbaanbeleid', en: 'career policy' },
  competences: { nl: 'competenties', en: 'competences' },
  'workplace-learning': { nl: 'werkplekleren', en: 'workplace learning' },
  diversity: { nl: 'diversiteit', en: 'diversity' },
  'inclusion-and-non-discrimination': { nl: 'inclusie en non-discriminatie', en: 'inclusion and non-discrimination' },
  'work-organisation': { nl: 'arbeidsorganisatie', en: 'work organisation' },
  innovation: { nl: 'innovatie', en: 'innovation' },
  'workable-work': { nl: 'werkbaarheid', en: 'workable work' },
  'recognised-competences': {
    nl: 'EVC (erkenning van verworven competenties)',
    en: 'EVC (recognition of acquired competences)',
  },
  'job-rotation': { nl: 'jobrotatie', en: 'job rotation' },
  'employee-pooling': { nl: 'werknemerspooling', en: 'employee pooling' },
  'language-policy': { nl: 'taalbeleid', en: 'language policy' },
  're-integration': { nl: 're-integratie', en: 're-integration' },
  'workstation-adjustment': { nl: 'arbeidspostaanpassing', en: 'workstation adjustment' },
  other: { nl: 'ander thema', en: 'other theme' },
} as const satisfies Record<string, Label>;

export type Theme = keyof typeof THEMES;
export const THEME_CODES = codesOf(THEMES);
