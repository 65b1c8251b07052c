import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import type { CertifiedAmount } from '../../../shared/finance/schema.ts';
import type { SettlementInputs, StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import { overPeriods } from '../../../shared/finance/settlement/over-periods.ts';
import { periodOfLine } from '../../../shared/finance/settlement/period-of-line.ts';
import { companiesThatCount } from '../../../shared/finance/settlement/realised.ts';
import type { MissingForSettlement } from '../../../shared/finance/settlement/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import { addCents } from '../../../shared/kernel/money.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../../shared/programme/schema.ts';
import { dayInPeriod } from './day-in-period.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { furtherIn, readPart } from './read-part.ts';

export type ReadInputs = {
  readonly inputs: SettlementInputs;
  readonly forecast: PartnershipFigures['forecast'];
};
type Dependencies = Pick<SettlementDependencies, 'partnershipId' | 'sources' | 'system'>;

/** A member whose corrections are more than its amounts: no share can be taken of that. */
const hasNegative = (certified: readonly CertifiedAmount[]): boolean =>
  [...Map.groupBy(certified, ({ memberId }) => memberId).values()].some(
    (amounts) => addCents(...amounts.map(({ amount }) => amount)) < 0,
  );

/** A period with what a settlement cannot be computed without. */
type Begun = {
  readonly period: FundingPeriod;
  readonly target: Target | undefined;
  readonly certified: CertifiedAmount[];
};

const begin =
  ({ sources }: Dependencies) =>
  async (period: FundingPeriod): Promise<Begun> => {
    const [target, certified] = await Promise.all([sources.target(period.number), sources.certified(period.number)]);
    return { period, target, certified };
  };

/** A target lacks when one of the periods has none; certified amounts are asked of all of them together. */
const missingFrom = (begun: readonly Begun[]): MissingForSettlement[] => {
  const certified = begun.flatMap((one) => one.certified);
  return [
    ...(begun.every(({ target }) => target !== undefined) ? [] : (['target'] as const)),
    ...(certified.length > 0 ? [] : (['certified'] as const)),
    ...(hasNegative(certified) ? (['negativeAmount'] as const) : []),
  ];
};

/** A company that reached a further target in an earlier period does so again only where the rules let it count again. */
const withoutRepeats =
  ({ sources }: Dependencies) =>
  async (inputs: SettlementInputs): Promise<SettlementInputs> => {
    if (inputs.rules.recountInNextPeriod) return inputs;
    const before = await sources.reachedBefore(inputs.period, inputs.on);
    return { ...inputs, further: furtherIn(inputs.further, before) };
  };

/** The forecast is of the last period: what was realised in the ones before is there already. */
const forecastOver = (inputs: SettlementInputs, forecast: ReadInputs['forecast']): ReadInputs['forecast'] => {
  if (!forecast || !inputs.periods) return forecast;
  const earlier = companiesThatCount(inputs, inputs.rules).filter(
    (company) => periodOfLine(company, inputs) !== inputs.period.number,
  ).length;
  const { expected, low, high } = forecast;
  return { ...forecast, expected: expected + earlier, low: low + earlier, high: high + earlier };
};

const rulesOfLast = (
  { sources, system }: Dependencies,
  periods: readonly [FundingPeriod, ...FundingPeriod[]],
): Promise<ProgrammeRules> => {
  const last = periods.at(-1) ?? periods[0];
  return sources.rulesOn(dayInPeriod(last, dayOf(system.now())), last);
};

/**
 * Everything that a settlement over these periods, in their order, is a function of, as it is today; or what lacks for one to be computed.
 * Every period is counted under the rules of the last.
 */
export const readInputs =
  (dependencies: Dependencies) =>
  async (
    periods: readonly [FundingPeriod, ...FundingPeriod[]],
    struckIn: (period: number) => readonly StruckCompany[],
  ): Promise<Result<ReadInputs, MissingForSettlement[]>> => {
    const begun = await Promise.all(periods.map(begin(dependencies)));
    const missing = missingFrom(begun);
    if (missing.length > 0) return fail(missing);
    const rules = await rulesOfLast(dependencies, periods);
    const [first, ...later] = await Promise.all(
      begun.flatMap(({ period, target, certified }) =>
        target ? [readPart(dependencies)({ period, target, certified, rules, struck: struckIn(period.number) })] : [],
      ),
    );
    if (!first) return fail(['target']);
    const over = await Promise.all(later.map(({ inputs }) => withoutRepeats(dependencies)(inputs)));
    const inputs = overPeriods([first.inputs, ...over]);
    const forecast = forecastOver(inputs, (later.at(-1) ?? first).forecast);
    return ok({ inputs, forecast });
  };
