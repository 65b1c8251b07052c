/** What a company does with an instrument; absent when it was not talked about. */
export const INSTRUMENT_USES = ['known', 'used', 'notUsed'] as const;
export type InstrumentUse = (typeof INSTRUMENT_USES)[number];
