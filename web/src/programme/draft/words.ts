import { rulesDraft as en } from '../../i18n/en/rules-draft.ts';
import { useWords } from '../../i18n/language-context.ts';
import { rulesDraft as nl } from '../../i18n/nl/rules-draft.ts';

const WORDS = { nl, en };
export type RulesDraftWords = typeof nl;

/** The words of drafts of rules in the language of the screen: they come with those screens, and not with the first load. */
export const useRulesDraftWords = (): RulesDraftWords => useWords(WORDS);
