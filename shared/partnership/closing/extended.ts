import type { Extension } from './schema.ts';

/** The first period needs no decision: a partnership begins with it. */
const FIRST = 1;

/**
 * Why a target, a budget or an agreement of a period cannot be set: a reason of the text catalogue. Period 2 exists "for those extended" (domain,
 * Funding periods), and all three rest on that decision: a target is the baseline of a settlement, and partners sign for it. So it is decided
 * first, by the agency, which sets target and budget as well and is held up by nobody. What is there already stays readable when it is decided
 * otherwise.
 */
export const whyNotExtended = (
  period: number,
  extension: Pick<Extension, 'decision'> | undefined,
): 'extensionFirst' | 'periodNotExtended' | undefined => {
  if (period === FIRST || extension?.decision === 'extended') return undefined;
  return extension ? 'periodNotExtended' : 'extensionFirst';
};
