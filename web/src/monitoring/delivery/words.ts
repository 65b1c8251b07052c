import { leaverDelivery as en } from '../../i18n/en/leaver-delivery.ts';
import { useWords } from '../../i18n/language-context.ts';
import { leaverDelivery as nl } from '../../i18n/nl/leaver-delivery.ts';

const WORDS = { nl, en };
export type DeliveryWords = typeof nl;

/** The words of deliveries in the language of the screen: they come with that screen, and not with the first load. */
export const useDeliveryWords = (): DeliveryWords => useWords(WORDS);
