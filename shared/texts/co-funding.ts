import type { Language } from '../kernel/languages.ts';

/** Stands on everything that a reader sees: who pays for it (visibility of European money). */
export const CO_FUNDING_LINE: Readonly<Record<Language, string>> = {
  nl: 'Medegefinancierd door de Europese Unie',
  en: 'Co-funded by the European Union',
};
