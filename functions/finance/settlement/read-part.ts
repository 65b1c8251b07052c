import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import type { SettlementInputs, StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { roleOn } from '../../../shared/partnership/membership.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import { dayInPeriod } from './day-in-period.ts';
import type { SettlementDependencies } from './dependencies.ts';

const wasMemberIn =
  (period: FundingPeriod) =>
  ({ from, until }: Member): boolean =>
    from <= period.to && (until === undefined || until >= period.from);

const termsOf = ({ number, members, cutRule }: Agreement): NonNullable<SettlementInputs['agreement']> => ({
  number,
  members,
  ...(cutRule ? { cutRule } : {}),
});

const NONE: SettlementInputs['further'] = { inSupportSme: 0, adapted: 0, adaptedWithEvidence: 0 };

/** What was reached of the further targets, less what was reached before. */
export const furtherIn = (
  { inSupportSme, adapted, adaptedWithEvidence }: SettlementInputs['further'],
  before: SettlementInputs['further'] = NONE,
): SettlementInputs['further'] => ({
  inSupportSme: Math.max(0, inSupportSme - before.inSupportSme),
  adapted: Math.max(0, adapted - before.adapted),
  adaptedWithEvidence: Math.max(0, adaptedWithEvidence - before.adaptedWithEvidence),
});

type Asked = {
  readonly period: FundingPeriod;
  readonly target: Target;
  readonly certified: SettlementInputs['certified'];
  /** Those of the last period of the settlement. */
  readonly rules: ProgrammeRules;
  readonly struck: readonly StruckCompany[];
};
type Part = { readonly inputs: SettlementInputs; readonly forecast: PartnershipFigures['forecast'] };

/** What one period brings into a settlement, as it is today. */
export const readPart =
  ({ partnershipId, sources, system }: Pick<SettlementDependencies, 'partnershipId' | 'sources' | 'system'>) =>
  async ({ period, target, certified, rules, struck }: Asked): Promise<Part> => {
    const on = dayInPeriod(period, dayOf(system.now()));
    const [members, agreement, payments, counted, figures] = await Promise.all([
      sources.members(),
      sources.agreementOn(period.number, on),
      sources.payments(period.number),
      sources.counted(period, rules, on),
      sources.figures({ period: period.number }),
    ]);
    if (!figures.ok) throw new Error(`The figures of period ${period.number} were refused: ${figures.error.code}`);
    const inputs: SettlementInputs = {
      partnershipId,
      period,
      on,
      rules,
      target,
      members: members
        .filter(wasMemberIn(period))
        .map((member) => ({ id: member.id, name: member.name, role: roleOn(member, on) })),
      ...(agreement ? { agreement: termsOf(agreement) } : {}),
      certified,
      payments,
      counted: counted.map((company) => ({ ...company, by: { ...company.by } })),
      struck: [...struck],
      further: furtherIn(figures.value.current),
    };
    return { inputs, forecast: figures.value.forecast };
  };
