import * as z from 'zod';
import { instantSchema, quarterSchema } from '../kernel/dates.ts';
import { personIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { roleSchema } from '../kernel/permissions.ts';
import { noteOf } from '../kernel/text.ts';
import { type SUMMARY_KINDS, summaryKindSchema } from './schema.ts';

/**
 * The layout of each kind of summary mail. Raised when a mail comes to look or to read otherwise: then somebody looks at it again before
 * the first one goes out.
 */
export const MAIL_LAYOUTS: Readonly<Record<(typeof SUMMARY_KINDS)[number], number>> = {
  quarterlySummary: 1,
  monitoringSummary: 1,
};

/** Who saw the mails of a kind and let them go, in which layout. */
export const releaseSchema = z
  .object({
    kind: summaryKindSchema,
    version: z.int(),
    layout: z.int(),
    /** The subject of a token. */
    releasedBy: z.string(),
    releasedAt: instantSchema,
  })
  .meta({ id: 'MailRelease' });
export type Release = z.infer<typeof releaseSchema>;

export const isReleased = (release: Release | undefined, kind: Release['kind']): boolean =>
  release?.layout === MAIL_LAYOUTS[kind];

/** Why nothing is sent to an address any more: it does not exist, or its reader said that our mails are unwanted. */
export const SUPPRESSION_REASONS = ['bounced', 'complained'] as const;

/** An address to which nothing is sent any more, by whose it is. Enter another address for that person, and mails go there. */
export const suppressedAddressSchema = z
  .object({
    person: personIdSchema,
    addressHash: z.string(),
    reason: z.enum(SUPPRESSION_REASONS),
    since: instantSchema,
  })
  .meta({ id: 'SuppressedAddress' });
export type SuppressedAddress = z.infer<typeof suppressedAddressSchema>;

/** The name is left out for those who may not read the directory. */
export const suppressedRowSchema = suppressedAddressSchema
  .omit({ addressHash: true })
  .extend({ personName: z.string().optional(), personRoles: z.array(roleSchema) })
  .meta({ id: 'SuppressedAddressRow' });
export type SuppressedRow = z.infer<typeof suppressedRowSchema>;

/** How the mails of each kind stand, and to which addresses nothing goes any more. */
export const mailingsSchema = z
  .object({
    kinds: z.array(
      z.object({
        kind: summaryKindSchema,
        isReleased: z.boolean(),
        release: releaseSchema.optional(),
        /** Mails that wait for the release, or for the next round. */
        waiting: z.int(),
      }),
    ),
    suppressed: z.array(suppressedRowSchema),
  })
  .meta({ id: 'Mailings' });
export type Mailings = z.infer<typeof mailingsSchema>;

/** The quarters of which there is a mail of a kind to see, the newest first. */
export const mailQuartersSchema = z.object({ quarters: z.array(quarterSchema) }).meta({ id: 'MailQuarters' });

/** Lets the mails of a kind go, over the release that was seen: 0 when there was none. */
export const releaseRequestSchema = z
  .strictObject({ expectedVersion: z.int().min(0), layout: z.int().min(1) })
  .meta({ id: 'MailReleaseRequest' });

/** Takes an address off the list, with why it can be mailed again. */
export const liftRequestSchema = z.strictObject({ reason: noteOf(500) }).meta({ id: 'LiftSuppressionRequest' });

/** Which mail is looked at: about which quarter, as who would read it. */
export const previewQuerySchema = z.strictObject({
  kind: summaryKindSchema,
  quarter: quarterSchema,
  role: roleSchema,
  language: languageSchema,
});

export const previewSchema = z
  .object({ subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'MailPreview' });
export type Preview = z.infer<typeof previewSchema>;
