import { createContext, useContext } from 'react';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Label } from '../../../shared/reference/label.ts';
import type { Texts } from './nl.ts';

export type Spoken = {
  readonly language: Language;
  readonly texts: Texts;
  readonly speak: (language: Language) => void;
};

export const LanguageContext = createContext<Spoken | undefined>(undefined);

export const useLanguage = (): Spoken => {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error('No language around this screen');
  return spoken;
};

export const useTexts = (): Texts => useLanguage().texts;

/** Words that come with their own screens, and not with the first load: both languages of them, in the language of the screen. */
export const useWords = <Words>(words: Readonly<Record<Language, Words>>): Words => words[useLanguage().language];

/** The label of reference data in the language of the screen. */
export const useLabel = (): ((label: Label) => string) => {
  const { language } = useLanguage();
  return (label) => label[language];
};
