import type { ProgrammeRules } from '../programme/schema.ts';
import type { Overlap, Statement } from './schema.ts';

/** Whether a statement says that the partnership works, or worked, with the company. */
export const worksWith = ({ stage }: Statement): boolean => stage !== 'none';

/**
 * What one partnership may see of another's statement. Coordination, not secrecy, is what the note asks (P:98-100); how far it goes is
 * *open* `overlapDisclosure`: name, contact and phase by default, the name alone, or nothing.
 */
export const disclosed = (
  statement: Statement,
  disclosure: ProgrammeRules['overlapDisclosure'],
): Overlap | undefined => {
  const { partnershipId, stage, member, on } = statement;
  if (!worksWith(statement)) return undefined;
  switch (disclosure) {
    case 'nothing':
      return undefined;
    case 'nameOnly':
      return { partnershipId, on };
    case 'nameContactPhase':
      return { partnershipId, on, stage, ...(member === undefined ? {} : { member }) };
  }
};
