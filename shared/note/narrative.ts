import * as z from 'zod';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { holdsNationalNumber } from '../kernel/national-number.ts';
import { noteOf } from '../kernel/text.ts';

const MAXIMUM_TEXT = 1_200;
const MAXIMUM_CODES = 200;

const shortText = noteOf(MAXIMUM_TEXT)
  .refine((text) => !holdsNationalNumber(text), { error: 'holdsNationalNumber' })
  .optional();

const codes = z
  .array(catalogueCodeSchema)
  .max(MAXIMUM_CODES, { error: 'tooMany' })
  .refine((all) => new Set(all).size === all.length, { error: 'listedTwice' });

/** What a partnership says of its quarter. A draft may leave everything open; what a signature needs stands in `unsaid` (`rules.ts`). */
export const narrativeSchema = z
  .strictObject({
    done: shortText,
    results: shortText,
    /** Of the agency's list of motives: what moved companies along. */
    motives: codes,
    helps: shortText,
    /** Of the agency's list of barriers. */
    barriers: codes,
    hinders: shortText,
    plans: shortText,
    question: shortText,
  })
  .meta({ id: 'NoteNarrative' });
export type Narrative = z.infer<typeof narrativeSchema>;
