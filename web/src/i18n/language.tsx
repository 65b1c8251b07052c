import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../shared/kernel/languages.ts';
import { deviceStore } from '../app/browser.ts';
import { LanguageContext } from './language-context.ts';
import { nl, type Texts } from './nl.ts';

const KEY = 'iwf.language';

/** The language chosen on this device, Dutch when none was. */
export const chosenLanguage = (): Language => (deviceStore.read(KEY) === 'en' ? 'en' : 'nl');

export const textsIn = async (language: Language): Promise<Texts> =>
  language === 'nl' ? nl : (await import('./en.ts')).en;

type Initial = { readonly language: Language; readonly texts: Texts };

/** Gives every screen its texts; a change of language loads the other catalogue and tells the browser which one is spoken. */
export const LanguageProvider = ({ initial, children }: { initial: Initial; children: ReactNode }) => {
  const [spoken, setSpoken] = useState(initial);
  const speak = useCallback(async (language: Language) => {
    deviceStore.write(KEY, language);
    setSpoken({ language, texts: await textsIn(language) });
  }, []);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const value = useMemo(() => ({ ...spoken, speak }), [spoken, speak]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
};
