import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import type { CUT_RULE_KINDS, CutRule } from '../../../../shared/partnership/agreement/schema.ts';
import type { ProgrammeRules } from '../../../../shared/programme/schema.ts';
import { centsOf, eurosTyped, wholeOf } from '../target-values.ts';

// The words of the schema, checked against it by their type: the schema library itself stays out until it is needed.
export const CUT_RULES = [
  'ownShortfall',
  'byBudget',
  'promotor',
  'fixedPercentages',
] as const satisfies typeof CUT_RULE_KINDS;
export type CutRuleChoice = (typeof CUT_RULES)[number] | 'open';

/** What is typed of one partner. */
export type PartValues = {
  readonly memberId: string;
  readonly companies: string;
  readonly budget: string;
  readonly percentage: string;
};

export type AgreementValues = {
  readonly validFrom: string;
  readonly reason: string;
  readonly parts: readonly PartValues[];
  readonly cutRule: CutRuleChoice;
};

const HUNDRED = 100;

/** Hundredths of a percent as a person types a percentage: `33,33`. */
const percentageTyped = (hundredths: number): string =>
  `${Math.trunc(hundredths / HUNDRED)},${String(hundredths % HUNDRED).padStart(2, '0')}`;

const partOf = (agreement: AgreementView | undefined, memberId: string): PartValues => {
  const part = agreement?.members.find((known) => known.memberId === memberId);
  const rule = agreement?.cutRule;
  const fixed = rule?.kind === 'fixedPercentages' ? rule.parts.find((known) => known.memberId === memberId) : undefined;
  return {
    memberId,
    companies: part?.companies === undefined ? '' : String(part.companies),
    budget: part?.budget === undefined ? '' : eurosTyped(part.budget),
    percentage: fixed ? percentageTyped(fixed.hundredths) : '',
  };
};

type Start = Pick<AgreementValues, 'validFrom' | 'reason' | 'cutRule'>;

/** What the programme rules propose for a cut among partners, of the versions with the newest first. The system imposes none (domain, Money). */
export const proposedCutRule = (
  versions: readonly Pick<ProgrammeRules, 'validFrom' | 'periods' | 'memberCutRule'>[],
  { period, validFrom }: { readonly period: number; readonly validFrom: string },
): CutRuleChoice =>
  versions.find((version) => version.periods.includes(period) && version.validFrom <= validFrom)?.memberCutRule ??
  'open';

/** The form of a draft, of a new version that begins from the terms that hold, or of the first one, from what is proposed. */
export const agreementValues = (
  agreement: AgreementView | undefined,
  partners: readonly string[],
  start: Start,
): AgreementValues => ({
  ...start,
  parts: partners.map((memberId) => partOf(agreement, memberId)),
  ...(agreement ? { cutRule: agreement.cutRule?.kind ?? 'open' } : {}),
});

const cutRuleOf = ({
  cutRule: kind,
  parts,
}: AgreementValues): { [Key in keyof CutRule]?: unknown } | object | undefined => {
  if (kind === 'open') return undefined;
  if (kind !== 'fixedPercentages') return { kind };
  return {
    kind,
    // Cents of a percent are typed as cents of a euro are.
    parts: parts.map(({ memberId, percentage }) => ({ memberId, hundredths: centsOf(percentage) ?? 0 })),
  };
};

/** The request that the values stand for; what is not a number stays as it was typed, for the check to refuse. */
export const agreementInput = (values: AgreementValues) => {
  const cutRule = cutRuleOf(values);
  return {
    validFrom: values.validFrom,
    ...(values.reason.trim() === '' ? {} : { reason: values.reason }),
    members: values.parts.map(({ memberId, companies, budget }) => ({
      memberId,
      ...(companies.trim() === '' ? {} : { companies: wholeOf(companies) }),
      ...(budget.trim() === '' ? {} : { budget: centsOf(budget) }),
    })),
    ...(cutRule ? { cutRule } : {}),
  };
};
