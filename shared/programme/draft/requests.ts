import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { lineOf, noteOf } from '../../kernel/text.ts';
import { programmeRulesSchema, ruleContentSchema, ruleNameSchema, rulePeriodsSchema } from '../schema.ts';
import { mistakesIn } from './rules.ts';
import { RULES_DRAFT_STATES, ruleReasonsSchema } from './schema.ts';

const title = lineOf(120);
const expectedVersion = z.int().min(1);

export const draftBeginningSchema = z
  .strictObject({
    title,
    /** The version that it begins as; the one in force, most often. */
    from: z.string().max(10),
  })
  .meta({ id: 'RulesDraftBeginning' });
export type DraftBeginning = z.infer<typeof draftBeginningSchema>;

const changeShape = {
  title,
  rules: ruleContentSchema,
  reasons: ruleReasonsSchema,
  validFrom: isoDateSchema.optional(),
  periods: rulePeriodsSchema,
};
export type RuleChangeContent = z.infer<z.ZodObject<typeof changeShape>>;

/** All of a draft as it is from now on. */
export const draftChangeSchema = z
  .strictObject({ expectedVersion, ...changeShape })
  .superRefine(({ rules }, context) => {
    for (const { pointer, message } of mistakesIn(rules))
      context.addIssue({ code: 'custom', path: pointer.slice(1).split('/'), message });
  })
  .meta({ id: 'RulesDraftChange' });
export type DraftChange = z.infer<typeof draftChangeSchema>;

export const draftStepSchema = z.strictObject({ expectedVersion }).meta({ id: 'RulesDraftStep' });
export type DraftStepRequest = z.infer<typeof draftStepSchema>;
export const reasonedDraftStepSchema = z
  .strictObject({ expectedVersion, reason: noteOf(500) })
  .meta({ id: 'ReasonedRulesDraftStep' });
export type ReasonedDraftStepRequest = z.infer<typeof reasonedDraftStepSchema>;

const state = z.enum(RULES_DRAFT_STATES);
/** Who, by the name that the directory has; nothing of somebody who is gone. */
const by = z.string().optional();
const heading = {
  id: z.string(),
  version: z.int(),
  state,
  title,
  from: z.string(),
  periods: rulePeriodsSchema,
  validFrom: isoDateSchema.optional(),
  updatedAt: instantSchema,
  changedBy: by,
  publishedAs: z.string().optional(),
};

export const draftListSchema = z
  .object({ drafts: z.array(z.object({ ...heading, changes: z.int().optional() })) })
  .meta({ id: 'RulesDraftList' });
export type DraftList = z.infer<typeof draftListSchema>;

export const draftViewSchema = z
  .object({
    ...heading,
    rules: ruleContentSchema.strip(),
    reasons: ruleReasonsSchema,
    createdAt: instantSchema,
    takenBack: z.object({ at: instantSchema, reason: z.string() }).optional(),
    proposed: z.object({ at: instantSchema, by }).optional(),
    published: z.object({ at: instantSchema, by }).optional(),
    withdrawn: z.object({ at: instantSchema, reason: z.string() }).optional(),
    /** Whoever looks proposed it or changed it last: somebody else publishes it. */
    isOwn: z.boolean(),
    /** What it changes of each version whose place it takes. */
    differences: z.array(z.object({ against: programmeRulesSchema, rules: z.array(ruleNameSchema) })),
  })
  .meta({ id: 'RulesDraftView' });
export type DraftView = z.infer<typeof draftViewSchema>;
