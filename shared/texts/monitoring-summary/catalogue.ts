import type { Language } from '../../kernel/languages.ts';
import type { MonitoringSummaryTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const TEXTS: Readonly<Record<Language, MonitoringSummaryTexts>> = { nl, en };

/** The texts of the mail about a closed quarter of the monitoring, in a reader's language. */
export const monitoringSummaryTexts = (language: Language): MonitoringSummaryTexts => TEXTS[language];
