import * as z from 'zod';

/** Dutch first: it is the default of every reader who chose nothing. */
export const LANGUAGES = ['nl', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES).meta({ id: 'Language' });
export type Language = z.infer<typeof languageSchema>;
