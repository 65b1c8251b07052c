import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { rulesDraftIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';
import { ruleContentSchema, ruleNameSchema, rulePeriodsSchema } from '../schema.ts';

/** Why each rule that changes does so. Those who work with the rules read it beside the version. */
export const ruleReasonsSchema = z.partialRecord(ruleNameSchema, noteOf(500));
export type RuleReasons = z.infer<typeof ruleReasonsSchema>;

const inCommon = {
  id: rulesDraftIdSchema,
  version: z.int(),
  /** What it is about. */
  title: z.string(),
  /** The version that it was begun from. */
  from: z.string(),
  rules: ruleContentSchema.strip(),
  reasons: ruleReasonsSchema,
  periods: rulePeriodsSchema,
  /** Whoever changed it last does not publish it. */
  changedBy: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

const writable = z.object({
  ...inCommon,
  state: z.literal('draft'),
  validFrom: isoDateSchema.optional(),
  /** Why it was taken back, when it was proposed before. */
  takenBack: z.object({ at: instantSchema, reason: z.string() }).optional(),
});

const proposal = {
  ...inCommon,
  validFrom: isoDateSchema,
  proposedBy: z.string(),
  proposedAt: instantSchema,
  /** The versions that it was compared with: it is published in their place only. */
  replaces: z.array(z.string()),
};
const publication = {
  ...proposal,
  publishedBy: z.string(),
  publishedAt: instantSchema,
  /** The number that it has among the versions. */
  publishedAs: z.string(),
};

const proposed = z.object({ ...proposal, state: z.literal('proposed') });
/**
 * Between two stores: decided here, on its way to the versions that everybody reads. `versionsBefore` were published till then, so
 * that it does not go over one that somebody else published meanwhile.
 */
const publishing = z.object({ ...publication, state: z.literal('publishing'), versionsBefore: z.int() });
const published = z.object({ ...publication, state: z.literal('published') });
const withdrawn = z.object({
  ...inCommon,
  state: z.literal('withdrawn'),
  validFrom: isoDateSchema.optional(),
  withdrawnAt: instantSchema,
  reason: z.string(),
});

/** A next version of the programme rules, written by one person and published by another. */
export const rulesDraftSchema = z.discriminatedUnion('state', [writable, proposed, publishing, published, withdrawn]);
export type RulesDraft = z.infer<typeof rulesDraftSchema>;
export const RULES_DRAFT_STATES = ['draft', 'proposed', 'publishing', 'published', 'withdrawn'] as const;
export type RulesDraftState = RulesDraft['state'];
export type DraftIn<State extends RulesDraftState> = Extract<RulesDraft, { state: State }>;
