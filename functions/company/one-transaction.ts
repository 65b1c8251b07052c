import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import { MAXIMUM_ITEMS } from '../platform/dynamo/commit.ts';

/** The audit event and the mark of the request go along with the changes. */
const ITEMS_BESIDES = 2;

/**
 * Each number that a company takes or gives back is an item of its own in the transaction. A company may list more establishments
 * than one transaction holds: they are added in several steps, each of them whole.
 */
export const fitsOneTransaction = (changes: readonly Change[]): boolean =>
  changes.length + ITEMS_BESIDES <= MAXIMUM_ITEMS;

/** Establishments that can be added or taken away in one step, whatever happens to the contacts (at most 20 old and 20 new). */
export const ESTABLISHMENTS_IN_ONE_STEP = 50;

export const tooManyAtOnce: Failure = invalidField('/establishments', 'tooManyAtOnce', {
  maximum: String(ESTABLISHMENTS_IN_ONE_STEP),
});
