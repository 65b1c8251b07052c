import type { MemberId } from '../../kernel/ids.ts';
import { type Cents, cents, divideByWeights } from '../../kernel/money.ts';
import { fail, ok, type Result, unreachable } from '../../kernel/result.ts';
import type { CutRule, MemberPart } from '../../partnership/agreement/schema.ts';
import type { SettlementInputs } from './inputs.ts';
import type { UndividedReason } from './outcome.ts';
import type { Realised } from './realised.ts';

type Question = {
  readonly cut: Cents;
  readonly members: SettlementInputs['members'];
  readonly agreement: SettlementInputs['agreement'];
  readonly realised: Realised;
};

const partOf = (parts: readonly MemberPart[], id: MemberId): MemberPart | undefined =>
  parts.find(({ memberId }) => memberId === id);

/** What each member weighs in the cut, in the order of the members, under what was agreed. */
const weightsUnder = (rule: CutRule, { members, agreement, realised }: Question): readonly number[] => {
  const parts = agreement?.members ?? [];
  switch (rule.kind) {
    case 'ownShortfall':
      return members.map(({ id }) =>
        Math.max(0, (partOf(parts, id)?.companies ?? 0) - (realised.perMember.get(id) ?? 0)),
      );
    case 'byBudget':
      return members.map(({ id }) => partOf(parts, id)?.budget ?? 0);
    case 'promotor':
      return members.map(({ role }) => (role === 'promotor' ? 1 : 0));
    case 'fixedPercentages':
      return members.map(({ id }) => rule.parts.find(({ memberId }) => memberId === id)?.hundredths ?? 0);
    default:
      return unreachable(rule);
  }
};

const WITHOUT_WEIGHT: Readonly<Record<CutRule['kind'], UndividedReason>> = {
  ownShortfall: 'noShortfalls',
  byBudget: 'noBudgets',
  promotor: 'nobodyNamed',
  fixedPercentages: 'nobodyNamed',
};

/**
 * Each member's part of the cut, in the order of the members, by the rule that the partners agreed on (P:135-137). Where they agreed on
 * nothing, or on something that gives nobody a part, the cut is left undivided, with the reason. The parts add up to the cut.
 */
export const memberCuts = (question: Question): Result<Cents[], UndividedReason> => {
  const { cut, members, agreement } = question;
  if (!agreement) return fail('noAgreement');
  if (!agreement.cutRule) return fail('noCutRule');
  if (cut === 0) return ok(members.map(() => cents(0)));
  const weights = weightsUnder(agreement.cutRule, question);
  if (weights.every((weight) => weight === 0)) return fail(WITHOUT_WEIGHT[agreement.cutRule.kind]);
  return ok(divideByWeights(cut, weights));
};
