import { monitoringFigureTexts } from '../../../../shared/texts/monitoring-figures/catalogue.ts';
import { monitoringFigures as en } from '../../i18n/en/monitoring-figures.ts';
import { useWords } from '../../i18n/language-context.ts';
import { monitoringFigures as nl } from '../../i18n/nl/monitoring-figures.ts';

const WORDS = { nl: { ...monitoringFigureTexts.nl, ...nl }, en: { ...monitoringFigureTexts.en, ...en } };
export type FigureWords = (typeof WORDS)['nl'];

/** The words of these screens and of what they export, in the language of the screen: they come with the screens only. */
export const useFigureWords = (): FigureWords => useWords(WORDS);
