import * as z from 'zod';
import { isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { centsSchema } from '../kernel/money.ts';
import { noteOf } from '../kernel/text.ts';
import { RULE_CHOICES } from './rule-choices.ts';

/** Which companies count as realised: supported (a), completed with a structural adaptation (b), the same and verified (c). */
export const COUNTING_VARIANTS = RULE_CHOICES.countingRule;
export const countingVariantSchema = z.enum(COUNTING_VARIANTS).meta({ id: 'CountingVariant' });
export type CountingVariant = z.infer<typeof countingVariantSchema>;

const share = z.number().min(0).max(1);
const percent = z.int().min(0).max(100);
const days = z.int().min(1).max(3650);

/** The funding periods that a version of the rules is for, in their order. */
export const rulePeriodsSchema = z
  .array(z.int().min(1).max(2))
  .min(1)
  .refine((all) => all.every((number, index) => index === 0 || number > (all[index - 1] ?? 0)), {
    error: 'listedTwice',
  });

/**
 * The points that the policy note leaves open, decided by the agency. A version holds from a day on and never changes; a new
 * decision is a new version. Defaults stand in `default-rules.ts`.
 */
export const programmeRulesSchema = z
  .object({
    version: z.string().regex(/^20\d{2}-\d{1,3}$/),
    validFrom: isoDateSchema,
    /** The funding periods that it is for; versions of before are for both. */
    periods: rulePeriodsSchema.default([1, 2]),
    note: noteOf(500).optional(),
    /** Why each rule is another one than in the version before, by its name. */
    reasons: z.record(z.string(), noteOf(500)).optional(),
    // What counts
    countingRule: countingVariantSchema,
    countingUnit: z.enum(RULE_CHOICES.countingUnit),
    awarenessAloneCounts: z.boolean(),
    publicBodyCounts: z.boolean(),
    periodAttribution: z.enum(RULE_CHOICES.periodAttribution),
    recountInNextPeriod: z.boolean(),
    // Money
    settlementHorizon: z.enum(RULE_CHOICES.settlementHorizon),
    settlementBase: z.enum(RULE_CHOICES.settlementBase),
    resultsFundingPercent: percent,
    fundingPercents: z
      .strictObject({ esf: percent, focusOnTalent: percent, own: percent })
      .refine(({ esf, focusOnTalent, own }) => esf + focusOnTalent + own === 100, { error: 'mustAddUp' }),
    /** Weights: 40 and 45 divide a cut as 40:45. */
    cutSplit: z
      .strictObject({ esf: percent, focusOnTalent: percent })
      .refine(({ esf, focusOnTalent }) => esf + focusOnTalent > 0, { error: 'tooSmall' }),
    memberCutRule: z.enum(RULE_CHOICES.memberCutRule),
    yearlyBudget: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }),
    budgetIncludesOwnShare: z.boolean(),
    flatRateOnStaffPercent: percent,
    flatRateRemainingPercent: percent,
    stateAidRegime: z.enum(RULE_CHOICES.stateAidRegime),
    // Deadlines, in calendar days
    firstAssessmentDays: days,
    paymentDeadlineDays: days,
    objectionDays: days,
    // Monitoring, evaluation, disclosure
    monitoringCadence: z.enum(RULE_CHOICES.monitoringCadence),
    retentionMonths: z.array(z.int().min(1).max(120)).min(1).max(12),
    smallCellThreshold: z.int().min(1).max(1000),
    /** So few companies behind a number are too few, however many people; versions from before this rule have its default. */
    fewEmployersThreshold: z.int().min(1).max(100).default(3),
    evaluationScope: z.enum(RULE_CHOICES.evaluationScope),
    overlapDisclosure: z.enum(RULE_CHOICES.overlapDisclosure),
    /** Below this share of where the target should stand today, a partnership is followed closely. */
    earlyWarningShare: share,
    /** An open trajectory that nobody changed for longer is shown as standing still; versions from before this rule have its default. */
    staleAfterDays: days.default(60),
    /** So long after completion it is asked whether the adaptations stand; versions from before this rule have its default. */
    followUpAfterDays: days.default(180),
    /** An instrument or fund that nobody checked for so many months is shown as to be checked; older versions have the default. */
    checkCatalogueAfterMonths: z.int().min(1).max(60).default(6),
    /** A company that is asked to confirm is reminded after so many days of silence, and so often; older versions have the defaults. */
    confirmationReminderDays: days.default(10),
    confirmationReminders: z.int().min(0).max(5).default(2),
    /** By when a quarter of the monitoring is delivered, reported on, checked and closed: days after its end; older versions have the defaults. */
    deliveryDueDays: days.default(20),
    noteDueDays: days.default(30),
    checkDueDays: days.default(35),
    closeDueDays: days.default(45),
    /** Business days before a due day on which it is told; and after it, or of waiting, when who answers for the whole hears of it; older versions have the defaults. */
    reminderDueSoonDays: z.int().min(1).max(60).default(5),
    escalationAfterDays: z.int().min(1).max(250).default(10),
    /** Business days without a change after which a draft is told of as standing still; older versions have the default. */
    draftStaleAfterDays: z.int().min(1).max(250).default(10),
    /** Months of the year in which it is looked at who has access; older versions have the default. */
    accessReviewMonths: z.array(z.int().min(1).max(12)).min(1).max(4).default([1, 7]),
    /** Norms of the dashboards, as shares 0..1. */
    smeShareNorm: share,
  })
  .meta({ id: 'ProgrammeRules' });
export type ProgrammeRules = z.infer<typeof programmeRulesSchema>;

/** What stands around the rules in a version of them. */
const FRAME = { version: true, validFrom: true, periods: true, note: true, reasons: true } as const;

/** The rules alone, as a draft has them. */
export const ruleContentSchema = programmeRulesSchema.omit(FRAME).strict().meta({ id: 'RuleContent' });
export type RuleContent = z.infer<typeof ruleContentSchema>;
export type RuleName = keyof RuleContent;
export const ruleNameSchema = ruleContentSchema.keyof();

/** Three years of funding with targets, budget, rules and a settlement of their own (P:195-196, P:218). */
export const fundingPeriodSchema = z
  .object({
    number: z.int().min(1).max(2),
    from: isoDateSchema,
    to: isoDateSchema,
    firstQuarter: quarterSchema,
    lastQuarter: quarterSchema,
  })
  .meta({ id: 'FundingPeriod' });
export type FundingPeriod = z.infer<typeof fundingPeriodSchema>;
