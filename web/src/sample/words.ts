import { sampleTexts } from '../../../shared/texts/sample/catalogue.ts';
import { sample as en } from '../i18n/en/sample.ts';
import { useWords } from '../i18n/language-context.ts';
import { sample as nl } from '../i18n/nl/sample.ts';

const WORDS = { nl, en };
export type SampleWords = typeof nl;

/** The words of samples in the language of the screen: they come with their own screens, and not with the first load. */
export const useSampleWords = (): SampleWords => useWords(WORDS);

/** How far the agency is with a company, in the words of the export. */
export const useStandWords = () => useWords(sampleTexts).stands;

export const scopeWords = (words: SampleWords, scope: string): string =>
  scope === 'period1' || scope === 'period2' ? words.scopes[scope] : words.quarter(scope);
