import * as z from 'zod';
import { leaverDeliveryIdSchema } from '../../kernel/ids.ts';
import { People } from '../matching/people.ts';
import type { LeaverRow } from './row.ts';

/** How many people of the delivery before come back in this one. Counts only: no pseudonym is kept outside the bucket. */
export const returningSchema = z.object({
  /** The delivery that it was compared with. */
  of: leaverDeliveryIdSchema,
  persons: z.int(),
  returned: z.int(),
});
export type Returning = z.infer<typeof returningSchema>;

/**
 * Of the people in the delivery before, at least so many must come back. A complete picture loses nobody but those whose row was wrong or is
 * refused now; under another key nobody comes back at all (26^24 pseudonyms), and where one source of several has another key, all of its people are lost.
 */
const REQUIRED_SHARE = 0.8;

/** Below so many people a share says nothing: a correction of two rows in a file of three is no other key. One who comes back is enough. */
const FEW_PERSONS = 20;

/** Whether a delivery seems to have pseudonyms of another key than the one before. One without people cannot tell. */
export const tooFewReturn = ({ persons, returned }: Pick<Returning, 'persons' | 'returned'>): boolean =>
  persons < FEW_PERSONS ? persons > 0 && returned === 0 : returned < persons * REQUIRED_SHARE;

/** From 0 to 1; nothing where there was nobody to come back. */
export const returningShare = ({ persons, returned }: Pick<Returning, 'persons' | 'returned'>): number | undefined =>
  persons === 0 ? undefined : returned / persons;

type Rows = AsyncIterable<Pick<LeaverRow, 'pseudonym'>>;

/**
 * Counts the people of one delivery, and those of them who are in the next. Takes about 30 bytes for each person of the first one, and
 * nothing for the second, whatever the number of rows.
 */
export const countReturning = async (before: Rows, now: Rows): Promise<Pick<Returning, 'persons' | 'returned'>> => {
  const people = new People();
  for await (const { pseudonym } of before) people.numberOf(pseudonym);
  const isBack = new Uint8Array(people.size);
  for await (const { pseudonym } of now) {
    const person = people.find(pseudonym);
    if (person !== undefined) isBack[person] = 1;
  }
  return { persons: people.size, returned: isBack.reduce((sum, one) => sum + one, 0) };
};
