import type { Failure } from '../../../shared/kernel/errors.ts';
import { whyNotExtended } from '../../../shared/partnership/closing/extended.ts';
import type { Extension } from '../../../shared/partnership/closing/schema.ts';

/** What was decided about a period before it began. */
export type ExtensionReader = { readonly readExtension: (period: number) => Promise<Extension | undefined> };

/** Refuses what is of a period in which the partnership does not go on, or of which that is not decided yet. */
export const refusedUntilExtended = async (
  { readExtension }: ExtensionReader,
  period: number,
): Promise<Failure | undefined> => {
  const reason = whyNotExtended(period, await readExtension(period));
  return reason && { code: 'notAllowedNow', reason };
};
