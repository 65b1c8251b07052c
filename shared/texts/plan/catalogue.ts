import type { Language } from '../../kernel/languages.ts';
import type { PlanTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const planTexts: Readonly<Record<Language, PlanTexts>> = { nl, en };
