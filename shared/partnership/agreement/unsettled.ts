import type { MemberId } from '../../kernel/ids.ts';
import type { AgreementTerms } from './schema.ts';

/** Something that an agreement leaves open; of one member, or of all of them together. */
export type Unsettled =
  | { readonly what: 'cutRule' }
  | { readonly what: 'companies' | 'budget' | 'percentage'; readonly memberId: MemberId };

/**
 * What terms leave open between the members that bear a budget: how a cut is divided, and of each one the companies, the budget and, where
 * percentages were agreed on, its own. The system fills none of it in (P:135-137).
 */
export const unsettledBy = (
  { members, cutRule }: Pick<AgreementTerms, 'members' | 'cutRule'>,
  bearers: readonly MemberId[],
): Unsettled[] => {
  const ofMember = (memberId: MemberId): Unsettled[] => {
    const part = members.find((member) => member.memberId === memberId);
    const percentageLacks =
      cutRule?.kind === 'fixedPercentages' && !cutRule.parts.some((fixed) => fixed.memberId === memberId);
    return [
      ...(part?.companies === undefined ? [{ what: 'companies', memberId } as const] : []),
      ...(part?.budget === undefined ? [{ what: 'budget', memberId } as const] : []),
      ...(percentageLacks ? [{ what: 'percentage', memberId } as const] : []),
    ];
  };
  return [...(cutRule ? [] : [{ what: 'cutRule' } as const]), ...bearers.flatMap(ofMember)];
};
