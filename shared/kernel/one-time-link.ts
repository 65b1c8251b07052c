import * as z from 'zod';

/** The secret of a link that works once: 256 bits, as it stands behind the `#`. */
export const linkSecretSchema = z.string().regex(/^[\w-]{43}$/);

/**
 * `claimed` before the mail is handed over; `refused` for good; `notSent` when the mail service took nothing just then, `uncertain` when no
 * answer came. The link itself is not kept: ask again for a new one.
 */
export const linkMailSchema = z.enum(['claimed', 'sent', 'refused', 'notSent', 'uncertain']);
export type LinkMail = z.infer<typeof linkMailSchema>;
