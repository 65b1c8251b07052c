import * as z from 'zod';
import { fileNameSchema, keptFileSchema } from '../document/kept-file.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import {
  actionIdSchema,
  companyIdSchema,
  memberIdSchema,
  personIdSchema,
  supportActivityIdSchema,
  trajectoryIdSchema,
} from '../kernel/ids.ts';
import { noteOf } from '../kernel/text.ts';
import { AUDIENCES, MAXIMUM_MINUTES, SUPPORT_FORMS, SUPPORT_KINDS } from './choices.ts';

/** What a person says of one moment of support, whether new or corrected. */
export const supportInputSchema = z
  .strictObject({
    kind: z.enum(SUPPORT_KINDS),
    audiences: z.array(z.enum(AUDIENCES)).min(1, { error: 'required' }).max(AUDIENCES.length, { error: 'tooMany' }),
    form: z.enum(SUPPORT_FORMS),
    day: isoDateSchema,
    minutes: z.int().min(1).max(MAXIMUM_MINUTES),
    /** Who gave it: whoever writes it down, unless said otherwise. */
    coachId: personIdSchema.optional(),
    companyIds: z.array(companyIdSchema).max(12, { error: 'tooMany' }).default([]),
    actionId: actionIdSchema.optional(),
    /** No names of people. */
    note: noteOf(500).optional(),
  })
  .meta({ id: 'SupportInput' });
export type SupportInput = z.infer<typeof supportInputSchema>;

/** The trajectory stays what it was at entry: support of another one is another activity. */
export const supportLogSchema = supportInputSchema
  .extend({ trajectoryId: trajectoryIdSchema.optional() })
  .meta({ id: 'SupportLog' });
export type SupportLog = z.infer<typeof supportLogSchema>;

const expectedVersion = z.int().min(1);
export const supportChangeSchema = supportInputSchema.extend({ expectedVersion }).meta({ id: 'SupportChange' });
export type SupportChange = z.infer<typeof supportChangeSchema>;

export const supportRemovalSchema = z
  .strictObject({ expectedVersion, reason: noteOf(500) })
  .meta({ id: 'SupportRemoval' });
export type SupportRemoval = z.infer<typeof supportRemovalSchema>;

/** The list that was uploaded, and the version of the activity that its maker saw. */
export const attendanceAdditionSchema = z
  .strictObject({ fileName: fileNameSchema, expectedVersion })
  .meta({ id: 'AttendanceAddition' });
export type AttendanceAddition = z.infer<typeof attendanceAdditionSchema>;

/** One moment of support. Coach and member are ids: names stay in the directory. */
export const supportActivitySchema = z
  .object({
    id: supportActivityIdSchema,
    version: z.int(),
    trajectoryId: trajectoryIdSchema.optional(),
    companyIds: z.array(companyIdSchema),
    kind: z.enum(SUPPORT_KINDS),
    audiences: z.array(z.enum(AUDIENCES)),
    form: z.enum(SUPPORT_FORMS),
    day: isoDateSchema,
    minutes: z.int(),
    coachId: personIdSchema.optional(),
    memberId: memberIdSchema.optional(),
    actionId: actionIdSchema.optional(),
    note: z.string().optional(),
    /** The signed list: names of people, for few eyes (`attendance:read`). */
    attendanceList: keptFileSchema.optional(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** Removed with a reason, which stands in the history; it is in no list any more. */
    removedAt: instantSchema.optional(),
  })
  .meta({ id: 'SupportActivity' });
export type SupportActivity = z.infer<typeof supportActivitySchema>;

/** Support of one trajectory, kept as it is written: reading it costs the same after ten years. */
export const supportTotalsSchema = z
  .object({ version: z.int(), minutes: z.int(), activities: z.int() })
  .meta({ id: 'SupportTotals' });
export type SupportTotals = z.infer<typeof supportTotalsSchema>;

/** A cursor is the place of the last activity that was seen: its day, its instant of entry and its id. */
export const supportPageQuerySchema = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}#[0-9TZ:.-]{20,30}#sup_[0-9A-Z]{26}$/)
    .optional(),
});

export const supportPageSchema = z
  .object({
    activities: z.array(supportActivitySchema),
    nextCursor: z.string().optional(),
    minutes: z.int(),
    total: z.int(),
  })
  .meta({ id: 'SupportPage' });
export type SupportPage = z.infer<typeof supportPageSchema>;

export const monthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

const minutesOf = <Id extends z.ZodType>(id: Id) => z.array(z.object({ id: id.optional(), minutes: z.int() }));

export const supportMonthSchema = z
  .object({
    month: monthSchema,
    /** The newest day first. */
    activities: z.array(supportActivitySchema),
    companies: z.array(z.object({ id: companyIdSchema, name: z.string() })),
    minutes: z.int(),
    /** The most first; a part without id is of nobody in particular, so that parts add up. */
    coaches: minutesOf(personIdSchema),
    members: minutesOf(memberIdSchema),
  })
  .meta({ id: 'SupportMonth' });
export type SupportMonth = z.infer<typeof supportMonthSchema>;
