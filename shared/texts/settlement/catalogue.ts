import type { Language } from '../../kernel/languages.ts';
import { en } from './en.ts';
import { nl, type SettlementTexts } from './nl.ts';

/** What a final settlement says of itself, on screen and in its files. */
export const settlementTexts: Readonly<Record<Language, SettlementTexts>> = { nl, en };
