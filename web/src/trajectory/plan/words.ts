import { plan as en } from '../../i18n/en/plan.ts';
import { useWords } from '../../i18n/language-context.ts';
import { plan as nl } from '../../i18n/nl/plan.ts';

const WORDS = { nl, en };
export type PlanWords = typeof nl;

/** The words of the plan in the language of the screen: they come with their own screens, and not with the first load. */
export const usePlanWords = (): PlanWords => useWords(WORDS);
