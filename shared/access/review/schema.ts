import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { exportChoices } from '../../kernel/export.ts';
import { memberIdSchema, personIdSchema } from '../../kernel/ids.ts';
import { roleSchema } from '../../kernel/permissions.ts';
import { noteOf } from '../../kernel/text.ts';

/** A review is called after the month in which it is to be held: `2026-07`. */
export const accessReviewIdSchema = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .brand<'AccessReviewId'>()
  .meta({ id: 'AccessReviewId' });
export type AccessReviewId = z.infer<typeof accessReviewIdSchema>;

/** What a reviewer says of somebody's access. To change or to end it is then carried out in the directory. */
export const VERDICTS = ['keep', 'change', 'deactivate'] as const;
export const verdictSchema = z.enum(VERDICTS).meta({ id: 'AccessVerdict' });
export type Verdict = z.infer<typeof verdictSchema>;

/** What was said of one person, with the access as it stood then. Names stand in the directory alone. */
export const judgmentSchema = z.object({
  personId: personIdSchema,
  /** The version of the entry that the reviewer saw: of a later one, nothing was said. */
  personVersion: z.int(),
  roles: z.array(roleSchema),
  memberId: memberIdSchema.optional(),
  verdict: verdictSchema,
  note: noteOf(500).optional(),
  /** The subject of the reviewer. */
  by: z.string(),
  at: instantSchema,
});
export type Judgment = z.infer<typeof judgmentSchema>;

/** A review as it is kept: what was said, and who signed it off. */
export const accessReviewSchema = z.object({
  id: accessReviewIdSchema,
  version: z.int(),
  judgments: z.array(judgmentSchema),
  signedOff: z.object({ by: z.string(), at: instantSchema }).optional(),
});
export type AccessReview = z.infer<typeof accessReviewSchema>;

/** What a review still asks of an entry: that somebody judges it, or that the verdict on it is carried out in the directory. */
export const reviewStepSchema = z.enum(['judge', 'carryOut']).meta({ id: 'AccessReviewStep' });

/** One line of a review, as its reader sees it. */
export const reviewLineSchema = z
  .object({
    personId: personIdSchema,
    /** Of the entry: what is said of it is said of this version. */
    version: z.int(),
    name: z.string(),
    roles: z.array(roleSchema),
    memberId: memberIdSchema.optional(),
    member: z.string().optional(),
    lastChange: instantSchema.optional(),
    /** For whom this person stands in now or will: that is access too. Not of a review that was signed off. */
    standsInFor: z
      .array(z.object({ name: z.string(), from: isoDateSchema, to: isoDateSchema, roles: z.array(roleSchema) }))
      .default([]),
    verdict: verdictSchema.optional(),
    note: z.string().optional(),
    judgedBy: z.string().optional(),
    judgedAt: instantSchema.optional(),
    /** Whether the reader may judge it now. */
    mayJudge: z.boolean(),
    /** Nothing when the review asks no more of it. */
    open: reviewStepSchema.optional(),
  })
  .meta({ id: 'AccessReviewLine' });
export type ReviewLine = z.infer<typeof reviewLineSchema>;

export const reviewViewSchema = z
  .object({
    id: accessReviewIdSchema,
    version: z.int(),
    due: isoDateSchema,
    lines: z.array(reviewLineSchema),
    /** Of the whole store, also where the reader sees a part of it. */
    people: z.int(),
    toJudge: z.int(),
    toCarryOut: z.int(),
    maySignOff: z.boolean(),
    signedOff: z.object({ by: z.string(), at: instantSchema }).optional(),
  })
  .meta({ id: 'AccessReviewView' });
export type ReviewView = z.infer<typeof reviewViewSchema>;

export const accessReviewsSchema = z
  .object({ current: reviewViewSchema, earlier: z.array(accessReviewIdSchema) })
  .meta({ id: 'AccessReviews' });

export const judgmentInputSchema = z
  .strictObject({
    personId: personIdSchema,
    /** Of the entry that the reviewer looked at. */
    expectedVersion: z.int().min(1),
    verdict: verdictSchema,
    note: noteOf(500).optional(),
  })
  .meta({ id: 'AccessJudgmentInput' });
export type JudgmentInput = z.infer<typeof judgmentInputSchema>;
export const reviewSignOffSchema = z.strictObject({ expectedVersion: z.int().min(0) }).meta({ id: 'ReviewSignOff' });
export const reviewFileQuerySchema = z.strictObject(exportChoices);
