import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { deliveryIdSchema, memberIdSchema, personIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { linkMailSchema, linkSecretSchema } from '../kernel/one-time-link.ts';
import { roleSchema } from '../kernel/permissions.ts';
import { lineOf, noteOf } from '../kernel/text.ts';

/** How often a person wants mail. What the rules make mandatory is sent whatever is chosen. */
export const MAIL_FREQUENCIES = ['quarterly', 'yearly', 'never'] as const;
export const mailFrequencySchema = z.enum(MAIL_FREQUENCIES).meta({ id: 'MailFrequency' });

/** How often a person wants to be reminded of what is open. An escalation is sent whatever is chosen. */
export const REMINDER_FREQUENCIES = ['daily', 'weekly', 'never'] as const;
export const reminderFrequencySchema = z.enum(REMINDER_FREQUENCIES).meta({ id: 'ReminderFrequency' });

/** What a person decides about the mails to him- or herself. */
export const preferenceInputSchema = z
  .strictObject({
    language: languageSchema,
    mailFrequency: mailFrequencySchema,
    /** Left out by a page of before there was this choice: it stays as it is. */
    reminderFrequency: reminderFrequencySchema.optional(),
  })
  .meta({ id: 'PreferenceInput' });
export type PreferenceInput = z.infer<typeof preferenceInputSchema>;

const expectedVersion = z.int().min(1);

export const preferenceChangeSchema = z
  .strictObject({ expectedVersion, preferences: preferenceInputSchema })
  .meta({ id: 'PreferenceChange' });

export const personInputSchema = z
  .strictObject({
    /**
     * The subject of the person's token: ties the directory to the sign-in. Left out, it stays as it is; of somebody new, it comes with
     * the invitation.
     */
    subject: lineOf(128).optional(),
    name: lineOf(120),
    email: z.email({ error: 'emailShape' }).max(200),
    roles: z.array(roleSchema).min(1, { error: 'required' }).max(11),
    memberId: memberIdSchema.optional(),
    language: languageSchema,
    mailFrequency: mailFrequencySchema,
    active: z.boolean().default(true),
  })
  .meta({ id: 'PersonInput' });
export type PersonInput = z.infer<typeof personInputSchema>;

/** Who is let go is let go for a reason. It stands in the history, and nowhere in the directory. */
export const changedPersonSchema = personInputSchema.extend({ reason: noteOf(500).optional() });
export type ChangedPerson = z.infer<typeof changedPersonSchema>;

export const personChangeSchema = z
  .strictObject({ expectedVersion, person: changedPersonSchema })
  .meta({ id: 'PersonChange' });

/** For how many days the link in an invitation works. */
export const INVITATION_DAYS = 14;

/** An invitation that waits. The secret of its link is kept nowhere; `deliveryId` tells this one from one that was sent before. */
const personInvitationSchema = z.object({
  deliveryId: deliveryIdSchema,
  sentAt: instantSchema,
  expiresAt: instantSchema,
  mail: linkMailSchema,
});
export type PersonInvitation = z.infer<typeof personInvitationSchema>;

export const invitationRequestSchema = z.strictObject({ expectedVersion }).meta({ id: 'InvitationRequest' });
/** What somebody who signed in has of an invitation: the secret of its link. */
export const invitationAcceptanceSchema = z
  .strictObject({ secret: linkSecretSchema })
  .meta({ id: 'InvitationAcceptance' });
export const acceptedInvitationSchema = z.object({ roles: z.array(roleSchema) }).meta({ id: 'AcceptedInvitation' });

/** Someone of a partnership or of the agency, in the directory of that store. Personal data. */
export const personSchema = z
  .object({
    id: personIdSchema,
    version: z.int(),
    /** Nothing until whoever was invited signed in. */
    subject: z.string().optional(),
    name: z.string(),
    email: z.string(),
    roles: z.array(roleSchema),
    memberId: memberIdSchema.optional(),
    language: languageSchema,
    mailFrequency: mailFrequencySchema,
    /** A person's own choice: nobody else enters it. Entries from before it have the default. */
    reminderFrequency: reminderFrequencySchema.default('daily'),
    active: z.boolean(),
    invitation: personInvitationSchema.optional(),
    /** When the sign-in was tied to the entry by an invitation. */
    joinedAt: instantSchema.optional(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

/** What says who someone is: it never stands in the history, only that it changed. */
export const PERSONAL_FIELDS = ['subject', 'name', 'email'] as const satisfies readonly (keyof Person)[];

export const peopleSchema = z.object({ people: z.array(personSchema) }).meta({ id: 'People' });

/** The signed-in person's own entry in a store's directory; nothing when nobody entered it yet. */
export const ownEntrySchema = z.object({ person: personSchema.optional() }).meta({ id: 'OwnEntry' });

/** Who is signed in, as `/api/me` answers it from the token alone. */
export const meSchema = z
  .object({
    subject: z.string(),
    memberships: z.array(z.object({ role: roleSchema, place: z.string(), permissions: z.array(z.string()) })),
    /** For people of the agency: every partnership, and what they may do inside it. */
    partnerships: z.array(z.object({ id: z.string(), archived: z.boolean(), permissions: z.array(z.string()) })),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;
