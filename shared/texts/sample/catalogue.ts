import type { Language } from '../../kernel/languages.ts';
import type { SampleTexts } from './contract.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const sampleTexts: Readonly<Record<Language, SampleTexts>> = { nl, en };
