import type { MemberId } from '../../kernel/ids.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import type { SettlementInputs } from './inputs.ts';

type Counted = SettlementInputs['counted'][number];

/** How many companies were realised, and by whom. What no member of the settlement was in charge of is counted apart. */
export type Realised = {
  readonly total: number;
  readonly perMember: ReadonlyMap<MemberId, number>;
  readonly withoutMember: number;
};

type CountingRules = Pick<ProgrammeRules, 'countingRule' | 'publicBodyCounts'>;

/** The companies that count under the rules: not those that an audit struck, nor public bodies where these do not count. */
export const companiesThatCount = (
  { counted, struck }: Pick<SettlementInputs, 'counted' | 'struck'>,
  { countingRule, publicBodyCounts }: CountingRules,
): Counted[] => {
  const gone = new Set(struck.map(({ companyId }) => companyId));
  return counted.filter(
    ({ companyId, publicBody, by }) =>
      by[countingRule] !== undefined && !gone.has(companyId) && (publicBodyCounts || !publicBody),
  );
};

/** In a joint trajectory each company counts for the member in charge of it; a company counts once. */
export const realisedUnderRules = (
  inputs: Pick<SettlementInputs, 'counted' | 'struck' | 'members'>,
  rules: CountingRules,
): Realised => {
  const counting = companiesThatCount(inputs, rules);
  const perMember = new Map(inputs.members.map(({ id }) => [id, 0]));
  let withoutMember = 0;
  for (const { by } of counting) {
    const memberId = by[rules.countingRule]?.memberId;
    const before = memberId === undefined ? undefined : perMember.get(memberId);
    if (memberId === undefined || before === undefined) withoutMember += 1;
    else perMember.set(memberId, before + 1);
  }
  return { total: counting.length, perMember, withoutMember };
};
