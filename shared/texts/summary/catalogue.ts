import type { Language } from '../../kernel/languages.ts';
import type { SummaryTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const TEXTS: Readonly<Record<Language, SummaryTexts>> = { nl, en };

/** The texts of a quarterly summary in a reader's language. */
export const summaryTexts = (language: Language): SummaryTexts => TEXTS[language];
