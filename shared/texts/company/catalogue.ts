import type { Language } from '../../kernel/languages.ts';
import type { CompanyListTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const companyListTexts: Readonly<Record<Language, CompanyListTexts>> = { nl, en };
