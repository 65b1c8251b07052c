import { settlementTexts } from '../../../../shared/texts/settlement/catalogue.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import { settlement as en } from '../../i18n/en/settlement.ts';
import { useWords } from '../../i18n/language-context.ts';
import { settlement as nl } from '../../i18n/nl/settlement.ts';

const WORDS = { nl, en };
export type SettlementWords = typeof nl;

/** The words of the settlement's screens: they come with those, and not with the first load. */
export const useSettlementWords = (): SettlementWords => useWords(WORDS);

/** What a settlement says of itself, as on paper. */
export const useSettlementTexts = (): SettlementTexts => useWords(settlementTexts);
