import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { CONTRACT_KINDS } from '../../reference/contract-kinds.ts';
import { EXIT_DESTINATIONS } from '../../reference/exit-destinations.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../reference/target-groups.ts';

const codeOf = <Code extends string>(list: Readonly<Record<Code, unknown>>) =>
  // Object.keys forgets the codes, although every one of them is there.
  z.enum(Object.keys(list) as [Code, ...Code[]]);

/**
 * A keyed pseudonym, made before delivery and the same in every one: `P` and 24 letters A to Z. Without digits, so that no number of
 * the national register can stand in its place.
 */
export const pseudonymSchema = z
  .string()
  .regex(/^P[A-Z]{24}$/)
  .brand('Pseudonym');
export type Pseudonym = z.infer<typeof pseudonymSchema>;

/** As the agency numbers local partnerships; the number of digits keeps it apart from every other number. */
export const localPartnershipCodeSchema = z.string().regex(/^LP[0-9]{3}$/);

export const sourceMeasureSchema = codeOf(KNOWN_FROM);
export type SourceMeasure = z.infer<typeof sourceMeasureSchema>;
export const exitDestinationSchema = codeOf(EXIT_DESTINATIONS);
export type ExitDestination = z.infer<typeof exitDestinationSchema>;
export const contractKindSchema = codeOf(CONTRACT_KINDS);
export const leaverTargetGroupSchema = codeOf(TARGET_GROUPS);

/** Somebody's work after leaving: at whom it is done, and from when until when as far as the reference date shows. */
export const workSchema = z.strictObject({
  employer: enterpriseNumberSchema,
  /** At temporary agency work: where the work is done. */
  userEnterprise: enterpriseNumberSchema.optional(),
  startedOn: isoDateSchema,
  /** Nothing: still going on at the reference date. */
  endedOn: isoDateSchema.optional(),
  contract: contractKindSchema,
});

/** One row of a delivery: a leaver of a measure with one job; somebody with several jobs has several rows. */
export const leaverRowSchema = z.strictObject({
  pseudonym: pseudonymSchema,
  sourceMeasure: sourceMeasureSchema,
  /** Code of the local partnership; only with `local-partnership` as source. */
  localPartnership: localPartnershipCodeSchema.optional(),
  exitedOn: isoDateSchema,
  destination: exitDestinationSchema,
  /** Nothing where the destination is no work. */
  work: workSchema.optional(),
  targetGroups: z.array(leaverTargetGroupSchema),
});
export type LeaverRow = z.infer<typeof leaverRowSchema>;
