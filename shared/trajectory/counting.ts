import * as z from 'zod';
import { type IsoDate, isoDateSchema } from '../kernel/dates.ts';
import type { CompanyId } from '../kernel/ids.ts';
import type { COUNTING_VARIANTS, CountingVariant } from '../programme/schema.ts';
import { type CountingContext, type Facts, factsOf, latest } from './counting-facts.ts';
import { COUNTING_REQUIREMENTS, type CountingRequirement, REQUIRED_FOR } from './counting-requirements.ts';
import type { Trajectory } from './schema.ts';

const day = isoDateSchema.optional();

/** Why a company counts through a trajectory, or what still lacks, as it stood on a day. */
export const countingExplanationSchema = z
  .object({
    /** `supported`, `completed` and `verified` are there exactly when that variant counts; the others are facts of their own. */
    dates: z.object({
      supportStarted: day,
      supported: day,
      adapted: day,
      adaptedWithEvidence: day,
      completed: day,
      verified: day,
    }),
    /** Every requirement, met or not; `subjectId` is the action or evidence that meets it. */
    requirements: z.array(
      z.object({
        code: z.enum(COUNTING_REQUIREMENTS),
        met: z.boolean(),
        on: day,
        subjectId: z.string().optional(),
      }),
    ),
    counts: z.object({ supported: z.boolean(), completed: z.boolean(), verified: z.boolean() } satisfies Record<
      (typeof COUNTING_VARIANTS)[number],
      z.ZodType
    >),
  })
  .meta({ id: 'CountingExplanation' });
export type CountingExplanation = z.infer<typeof countingExplanationSchema>;

type Requirement = CountingExplanation['requirements'][number];

const requirementsOf = (facts: Facts, { workFloorInFlanders }: CountingContext): Requirement[] =>
  COUNTING_REQUIREMENTS.map((code) =>
    code === 'workFloorInFlanders' ? { code, met: workFloorInFlanders } : { code, met: !!facts[code], ...facts[code] },
  );

/** The day on which the last requirement of a variant was met; nothing as long as one lacks. */
const countsSince = (requirements: readonly Requirement[], variant: CountingVariant): IsoDate | undefined => {
  const required = requirements.filter(({ code }) => REQUIRED_FOR[variant].some((asked) => asked === code));
  const [first, ...others] = required.flatMap(({ on }) => (on === undefined ? [] : [on]));
  return first !== undefined && required.every(({ met }) => met) ? latest(first, ...others) : undefined;
};

const onlyDefined = (dates: CountingExplanation['dates']): CountingExplanation['dates'] =>
  Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));

/**
 * The counting rule (P:128-131), explained for one company of a trajectory as it stood on a day. Three variants, of which the
 * programme rules name the one in force:
 * - `supported`: a plan was agreed on. A trajectory that stopped afterwards still was a supported one, except when it was
 *   stopped as a duplicate or as not eligible: then it counts for nothing from that day on.
 * - `completed`: completed, with a structural adaptation implemented and evidenced for this company itself; dated by the last.
 * - `verified`: the same, and the agency's last verification accepted it.
 * All three ask a work floor in the Flemish Region.
 */
export const explainCounting = (
  trajectory: Trajectory,
  companyId: CompanyId,
  context: CountingContext,
): CountingExplanation => {
  const facts = factsOf(trajectory, companyId, context);
  const requirements = requirementsOf(facts, context);
  const dates = onlyDefined({
    supportStarted: facts.supportStarted?.on,
    supported: countsSince(requirements, 'supported'),
    adapted: facts.structuralAdaptation?.on,
    adaptedWithEvidence: facts.evidence?.on,
    completed: countsSince(requirements, 'completed'),
    verified: countsSince(requirements, 'verified'),
  });
  const { supported, completed, verified } = dates;
  const counts = { supported: !!supported, completed: !!completed, verified: !!verified };
  return { dates, requirements, counts };
};

/** How much of the rule a company still lacks. */
export const lackingFor = (variant: CountingVariant, { requirements }: CountingExplanation): CountingRequirement[] =>
  requirements.flatMap(({ code, met }) =>
    !met && REQUIRED_FOR[variant].some((asked) => asked === code) ? [code] : [],
  );
