import { apportion } from '../../kernel/apportion.ts';
import type { MemberId } from '../../kernel/ids.ts';
import { CUT_RULE_KINDS, type CutRule } from '../../partnership/agreement/schema.ts';
import { bearsBudget } from '../../partnership/schema.ts';
import { COUNTING_VARIANTS, type ProgrammeRules } from '../../programme/schema.ts';
import type { SettlementInputs } from './inputs.ts';
import type { SettlementOutcome } from './outcome.ts';
import { type Realised, realisedUnderRules } from './realised.ts';
import { settle } from './settle.ts';

const SETTLEMENT_BASES = [
  'acceptedPublicPart',
  'grantedSubsidy',
  'acceptedTotalCost',
] as const satisfies readonly ProgrammeRules['settlementBase'][];

/** What each member would add: more companies go where most is still lacking, fewer come off where most was reached. */
const weightsFor = (inputs: SettlementInputs, now: Realised, isMore: boolean): Map<MemberId, number> => {
  const members = inputs.members.filter(bearsBudget);
  const goalOf = (id: MemberId): number =>
    inputs.agreement?.members.find(({ memberId }) => memberId === id)?.companies ?? 0;
  const weights = members.map(({ id }): [MemberId, number] => {
    const reached = now.perMember.get(id) ?? 0;
    return [id, isMore ? Math.max(0, goalOf(id) - reached) : reached];
  });
  const isNothing = weights.every(([, weight]) => weight === 0);
  return new Map(isNothing ? members.map(({ id }): [MemberId, number] => [id, 1]) : weights);
};

/**
 * How the members would stand if the whole reached a number of companies. An assumption, said on the screen: what is still to come is divided
 * by what each one lacks of its own target, what falls away by what each one reached; companies without a member stay as they are.
 */
export const realisedAt = (inputs: SettlementInputs, total: number): Realised => {
  const now = realisedUnderRules(inputs, inputs.rules);
  const difference = total - now.total;
  if (difference === 0) return now;
  const weights = weightsFor(inputs, now, difference > 0);
  if (weights.size === 0) return { ...now, total };
  const parts = apportion(Math.abs(difference), [...weights.values()]);
  const perMember = new Map(now.perMember);
  for (const [index, id] of [...weights.keys()].entries()) {
    const part = Math.sign(difference) * (parts[index] ?? 0);
    perMember.set(id, Math.max(0, (perMember.get(id) ?? 0) + part));
  }
  const attributed = [...perMember.values()].reduce((sum, count) => sum + count, 0);
  return { total, perMember, withoutMember: Math.max(0, total - attributed) };
};

const equally = ({ members }: SettlementInputs): CutRule => {
  const bearing = members.filter(bearsBudget);
  const parts = apportion(
    10_000,
    bearing.map(() => 1),
  );
  return {
    kind: 'fixedPercentages',
    parts: bearing.map(({ id }, index) => ({ memberId: id, hundredths: parts[index] ?? 0 })),
  };
};

/** A rule of each kind: the agreed percentages where percentages were agreed on, and otherwise everybody the same. */
const ruleOf = (inputs: SettlementInputs, kind: CutRule['kind']): CutRule => {
  const agreed = inputs.agreement?.cutRule;
  if (kind !== 'fixedPercentages') return { kind };
  return agreed?.kind === 'fixedPercentages' ? agreed : equally(inputs);
};

const underRule = (inputs: SettlementInputs, cutRule: CutRule): SettlementInputs => ({
  ...inputs,
  agreement: { number: 0, members: [], ...inputs.agreement, cutRule },
});

/** What would come of it at a number of companies: as the rules are, and one by one with another base, counting variant or division. */
export type Simulation = {
  readonly outcome: SettlementOutcome;
  readonly perBase: readonly { readonly base: ProgrammeRules['settlementBase']; readonly outcome: SettlementOutcome }[];
  readonly perVariant: readonly {
    readonly variant: ProgrammeRules['countingRule'];
    readonly outcome: SettlementOutcome;
  }[];
  readonly perCutRule: readonly { readonly kind: CutRule['kind']; readonly outcome: SettlementOutcome }[];
};

/**
 * What if the partnership reaches `total` companies: the settlement with everything else as it is today. Under another counting variant the
 * difference between today and `total` is taken to be the same, since who is to come would count there too.
 */
export const simulate = (inputs: SettlementInputs, total: number): Simulation => {
  const realised = realisedAt(inputs, total);
  const added = total - realisedUnderRules(inputs, inputs.rules).total;
  const withRules = (rules: Partial<ProgrammeRules>): SettlementInputs => ({
    ...inputs,
    rules: { ...inputs.rules, ...rules },
  });
  return {
    outcome: settle(inputs, realised),
    perBase: SETTLEMENT_BASES.map((base) => ({ base, outcome: settle(withRules({ settlementBase: base }), realised) })),
    perVariant: COUNTING_VARIANTS.map((variant) => {
      const counted = withRules({ countingRule: variant });
      const reached = Math.max(0, realisedUnderRules(counted, counted.rules).total + added);
      return { variant, outcome: settle(counted, realisedAt(counted, reached)) };
    }),
    perCutRule: CUT_RULE_KINDS.map((kind) => ({
      kind,
      outcome: settle(underRule(inputs, ruleOf(inputs, kind)), realised),
    })),
  };
};
