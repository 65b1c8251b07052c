import { addCents, type Cents, cents, divideByWeights } from '../kernel/money.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import { type Cut, resultsCut } from './results-cut.ts';

/** One of the targets that the results funding hangs on: what was promised, what came of it, and how much it weighs beside the others. */
export type WeightedTarget<Measure extends string = string> = {
  readonly measure: Measure;
  readonly goal: number;
  readonly realised: number;
  readonly weight: number;
};

/** The part of the base that hangs on one target, and what its shortfall takes off it. */
export type TargetCut<Measure extends string = string> = WeightedTarget<Measure> &
  Pick<Cut, 'shortfall' | 'cut'> & { readonly base: Cents };

export type WeightedCut<Measure extends string = string> = {
  readonly cut: Cents;
  readonly perTarget: readonly TargetCut<Measure>[];
};

export type WeightedCutInput<Measure extends string = string> = {
  readonly base: Cents;
  readonly targets: readonly WeightedTarget<Measure>[];
  readonly rules: Pick<ProgrammeRules, 'resultsFundingPercent' | 'cutSplit'>;
};

/**
 * The results funding over several targets: the note speaks of "doelen" in the plural (P:133). The base is divided by the targets' weights, and
 * each part is cut pro rata to the shortfall of its own target; what one target has too many does not make up for another. With one target it
 * is the formula of P:128-134 itself. The parts add up to the base, the cuts to the cut.
 */
export const weightedCut = <Measure extends string>({
  base,
  targets,
  rules,
}: WeightedCutInput<Measure>): WeightedCut<Measure> => {
  const parts = divideByWeights(
    base,
    targets.map(({ weight }) => weight),
  );
  const perTarget = targets.map((target, index) => {
    const part = parts[index] ?? cents(0);
    const { shortfall, cut } = resultsCut({ base: part, target: target.goal, realised: target.realised, rules });
    return { ...target, base: part, shortfall, cut };
  });
  return { cut: addCents(...perTarget.map(({ cut }) => cut)), perTarget };
};
