import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import type { CertifiedAmount } from '../../../shared/finance/schema.ts';
import type { SettlementInputs, StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import type { MissingForSettlement } from '../../../shared/finance/settlement/schema.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import { addCents } from '../../../shared/kernel/money.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { roleOn } from '../../../shared/partnership/membership.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { SettlementDependencies } from './dependencies.ts';

export type ReadInputs = {
  readonly inputs: SettlementInputs;
  readonly forecast: PartnershipFigures['forecast'];
};

/** The day as of which a period is looked at: today, but never after its end. */
export const dayInPeriod = (period: FundingPeriod, today: IsoDate): IsoDate => (today < period.to ? today : period.to);

const wasMemberIn =
  (period: FundingPeriod) =>
  ({ from, until }: Member): boolean =>
    from <= period.to && (until === undefined || until >= period.from);

const termsOf = ({ number, members, cutRule }: Agreement): NonNullable<SettlementInputs['agreement']> => ({
  number,
  members,
  ...(cutRule ? { cutRule } : {}),
});

/** A member whose corrections are more than its amounts: no share can be taken of that. */
const hasNegative = (certified: readonly CertifiedAmount[]): boolean =>
  [...Map.groupBy(certified, ({ memberId }) => memberId).values()].some(
    (amounts) => addCents(...amounts.map(({ amount }) => amount)) < 0,
  );

type Needed = {
  readonly rules: Pick<ProgrammeRules, 'settlementHorizon'>;
  readonly target: Target | undefined;
  readonly certified: readonly CertifiedAmount[];
};

const missingFrom = ({ rules, target, certified }: Needed): MissingForSettlement[] => [
  // Once over six years (*open* `settlementHorizon`) is not what is computed here: rather nothing than a wrong amount.
  ...(rules.settlementHorizon === 'wholeProgramme' ? (['wholeProgramme'] as const) : []),
  ...(target ? [] : (['target'] as const)),
  ...(certified.length > 0 ? [] : (['certified'] as const)),
  ...(hasNegative(certified) ? (['negativeAmount'] as const) : []),
];

/** Everything that the settlement of a period is a function of, as it is today; or what lacks for one to be computed. */
export const readInputs =
  ({ partnershipId, sources, system }: Pick<SettlementDependencies, 'partnershipId' | 'sources' | 'system'>) =>
  async (
    period: FundingPeriod,
    struck: readonly StruckCompany[],
  ): Promise<Result<ReadInputs, MissingForSettlement[]>> => {
    const on = dayInPeriod(period, dayOf(system.now()));
    const rules = await sources.rulesOn(on, period);
    const [target, members, agreement, certified, payments, counted, figures] = await Promise.all([
      sources.target(period.number),
      sources.members(),
      sources.agreementOn(period.number, on),
      sources.certified(period.number),
      sources.payments(period.number),
      sources.counted(period, rules, on),
      sources.figures({ period: period.number }),
    ]);
    const missing = missingFrom({ rules, target, certified });
    if (!target || missing.length > 0) return fail(missing);
    if (!figures.ok) throw new Error(`The figures of period ${period.number} were refused: ${figures.error.code}`);
    const { inSupportSme, adapted, adaptedWithEvidence } = figures.value.current;
    return ok({
      inputs: {
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
        further: { inSupportSme, adapted, adaptedWithEvidence },
      },
      forecast: figures.value.forecast,
    });
  };
