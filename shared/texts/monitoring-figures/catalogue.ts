import type { Language } from '../../kernel/languages.ts';
import type { MonitoringFigureTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const monitoringFigureTexts: Readonly<Record<Language, MonitoringFigureTexts>> = { nl, en };
