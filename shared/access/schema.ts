import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { memberIdSchema, personIdSchema } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/languages.ts';
import { roleSchema } from '../kernel/permissions.ts';
import { lineOf } from '../kernel/text.ts';

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
    /** The subject of the person's token: ties the directory to the sign-in. Rights come from the token alone. */
    subject: lineOf(128),
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

export const personChangeSchema = z
  .strictObject({ expectedVersion, person: personInputSchema })
  .meta({ id: 'PersonChange' });

/** Someone of a partnership or of the agency, in the directory of that store. Personal data. */
export const personSchema = z
  .object({
    id: personIdSchema,
    version: z.int(),
    subject: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(roleSchema),
    memberId: memberIdSchema.optional(),
    language: languageSchema,
    mailFrequency: mailFrequencySchema,
    /** A person's own choice: nobody else enters it. Entries from before it have the default. */
    reminderFrequency: reminderFrequencySchema.default('daily'),
    active: z.boolean(),
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
