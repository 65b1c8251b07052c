import { type Cents, cents, divideByWeights, proportionOf } from '../kernel/money.ts';
import type { ProgrammeRules } from '../programme/schema.ts';

/** What a cut is computed from: the whole period's target and base (P:128-134). */
export type CutInput = {
  readonly base: Cents;
  readonly target: number;
  readonly realised: number;
  readonly rules: Pick<ProgrammeRules, 'resultsFundingPercent' | 'cutSplit'>;
};
export type Cut = {
  readonly shortfall: number;
  readonly cut: Cents;
  readonly split: { readonly esf: Cents; readonly focusOnTalent: Cents };
};

/**
 * The results funding (P:128-134): 30 % of the base hangs on the target and is cut pro rata to the shortfall,
 * `cut = base × 30 × max(0, target − realised) / (100 × target)`. No bonus above the target. Rounds half up to a cent; the
 * two funders' parts add up to the cut. Example: base € 1 000 000, target 100, realised 80: cut € 60 000.
 */
export const resultsCut = ({ base, target, realised, rules }: CutInput): Cut => {
  const shortfall = Math.max(0, target - realised);
  const cut = target === 0 ? cents(0) : proportionOf(base, rules.resultsFundingPercent * shortfall, 100 * target);
  const [esf = cents(0), focusOnTalent = cents(0)] = divideByWeights(cut, [
    rules.cutSplit.esf,
    rules.cutSplit.focusOnTalent,
  ]);
  return { shortfall, cut, split: { esf, focusOnTalent } };
};
