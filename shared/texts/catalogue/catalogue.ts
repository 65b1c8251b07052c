import type { Language } from '../../kernel/languages.ts';
import type { CatalogueTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const catalogueTexts: Readonly<Record<Language, CatalogueTexts>> = { nl, en };
