import * as z from 'zod';

const FINDING_CODES = [
  'notInLookUp',
  'active',
  'stopped',
  'specialSituation',
  'workFloorInFlanders',
  'noWorkFloorInFlanders',
  'workFloorUnknown',
  'privateLegalForm',
  'publicBodyCounts',
  'publicBodyDoesNotCount',
  'legalFormUnknown',
  'sme',
  'notSme',
  'smeUnknown',
  'notHereYet',
  'alreadyHere',
  'archivedHere',
  'atOtherPartnership',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const findingSchema = z
  .object({
    code: z.enum(FINDING_CODES),
    /** `attention` leaves it to a person; `refused` says that the programme is not for this company, or not again. */
    outcome: z.enum(['ok', 'attention', 'refused']),
    /** How many establishments a finding is about. */
    count: z.int().optional(),
    /** The code of the legal form or legal situation, or the partnership, that a finding names. */
    reference: z.string().optional(),
  })
  .meta({ id: 'EligibilityFinding' });
export type Finding = z.infer<typeof findingSchema>;
