import type { MemberId } from '../../kernel/ids.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import type { SettlementInputs } from './inputs.ts';
import { periodOfLine } from './period-of-line.ts';

type Counted = SettlementInputs['counted'][number];

/** How many companies were realised, and by whom. What no member of the settlement was in charge of is counted apart. */
export type Realised = {
  readonly total: number;
  readonly perMember: ReadonlyMap<MemberId, number>;
  readonly withoutMember: number;
};

type CountingRules = Pick<ProgrammeRules, 'countingRule' | 'publicBodyCounts'>;

/**
 * The companies that count under the rules, period by period: not those that an audit struck from the count of that period, nor public bodies
 * where these do not count. Whether a company may count in a second period (*open* `recountInNextPeriod`) was decided when it was counted.
 */
export const companiesThatCount = (
  inputs: Pick<SettlementInputs, 'period' | 'counted' | 'struck'>,
  { countingRule, publicBodyCounts }: CountingRules,
): Counted[] => {
  const lineOf = (line: { readonly companyId: string; readonly period?: number | undefined }): string =>
    `${periodOfLine(line, inputs)}|${line.companyId}`;
  const gone = new Set(inputs.struck.map(lineOf));
  return inputs.counted.filter(
    (company) =>
      company.by[countingRule] !== undefined && !gone.has(lineOf(company)) && (publicBodyCounts || !company.publicBody),
  );
};

/** In a joint trajectory each company counts for the member in charge of it; a company counts once in a period. */
export const realisedUnderRules = (
  inputs: Pick<SettlementInputs, 'period' | 'counted' | 'struck' | 'members'>,
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
