import * as z from 'zod';

/**
 * Control characters, and the marks that turn the direction of text, have no place in a typed line. Nor has half a surrogate pair:
 * it is no text, and no store keeps it as it was sent.
 */
const FORBIDDEN_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/u;
/** In a note, tab and line breaks may stand. */
const FORBIDDEN_IN_A_NOTE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/u;

const typedText = (maximum: number, forbidden: RegExp) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'required' })
        .max(maximum, { error: 'tooLong' })
        .refine((text) => !forbidden.test(text), { error: 'controlCharacter' }),
    );

/** One line that a person typed: trimmed, not empty, without control characters. */
export const lineOf = (maximum: number) => typedText(maximum, FORBIDDEN_IN_A_LINE);

/** Several lines that a person typed. */
export const noteOf = (maximum: number) => typedText(maximum, FORBIDDEN_IN_A_NOTE);
