import type { Language } from '../../kernel/languages.ts';
import type { SupportKind } from '../../support/choices.ts';

/** The four kinds of support, on screens and on paper. */
export const supportKinds: Readonly<Record<Language, Readonly<Record<SupportKind, string>>>> = {
  nl: { coaching: 'Coaching', expertise: 'Expertise', network: 'Netwerk', followUp: 'Opvolging' },
  en: { coaching: 'Coaching', expertise: 'Expertise', network: 'Network', followUp: 'Follow-up' },
};
