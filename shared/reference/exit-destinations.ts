import type { Label } from './label.ts';

/** Where a leaver of a measure went. IBO and article 60 are destinations of their own, not a kind of contract. */
export const EXIT_DESTINATIONS = {
  'regular-work': { nl: 'gewoon werk', en: 'regular work' },
  'temporary-agency-work': { nl: 'uitzendwerk', en: 'temporary agency work' },
  ibo: { nl: 'individuele beroepsopleiding (IBO)', en: 'individual training at work (IBO)' },
  'article-60': { nl: 'artikel 60', en: 'article 60' },
  'social-economy': { nl: 'sociale economie', en: 'social economy' },
  'self-employed': { nl: 'zelfstandige', en: 'self-employed' },
  training: { nl: 'opleiding', en: 'training' },
  'no-work': { nl: 'iets anders dan werk', en: 'other, not work' },
} as const satisfies Record<string, Label>;
