import * as z from 'zod';
import { noteOf } from '../kernel/text.ts';

/** Thomas & Ely. */
export const PARADIGMS = ['fairness', 'access', 'learning'] as const;
/** How much of it there is; what it means differs per subject and stands in its words. */
export const LEVELS = ['low', 'middle', 'high'] as const;
export const CONTEXT_SUBJECTS = [
  'staffSupport',
  'managerSkill',
  'managerTime',
  'inclusionFatigue',
  'hrCapacity',
  'teamPreparation',
  'safety',
] as const;
/** The eight conditions of "learning & effectiveness", as a checklist. */
export const CONDITIONS = [
  'differencesSeen',
  'opportunityAndChallenge',
  'highExpectations',
  'personalDevelopment',
  'openness',
  'recognition',
  'clearVision',
  'structure',
] as const;

/** What stands beside the type and is not scored. All of it may be left open. */
export const scanContextSchema = z
  .strictObject({
    paradigm: z.enum(PARADIGMS).optional(),
    subjects: z.partialRecord(z.enum(CONTEXT_SUBJECTS), z.enum(LEVELS)).default({}),
    conditions: z
      .array(z.enum(CONDITIONS))
      .max(CONDITIONS.length)
      .refine((all) => new Set(all).size === all.length, { error: 'listedTwice' })
      .default([]),
    /** About the organisation. No names of people. */
    note: noteOf(1000).optional(),
  })
  .meta({ id: 'MaturityContext' });
export type ScanContext = z.infer<typeof scanContextSchema>;
