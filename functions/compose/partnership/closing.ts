import { waitingForVerification } from '../../../shared/figures/standing.ts';
import { type IsoDate, quarterOf } from '../../../shared/kernel/dates.ts';
import { addCents, proportionOf } from '../../../shared/kernel/money.ts';
import { agreementOn } from '../../../shared/partnership/agreement/in-force.ts';
import { unsettledBy } from '../../../shared/partnership/agreement/unsettled.ts';
import { bearsBudget, isMemberOn } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { liveGenerationOf } from '../../figures/projection/pointer.ts';
import { readPartnershipFigures } from '../../figures/read.ts';
import { budgetRepository } from '../../finance/budget/repository.ts';
import { certifiedRepository } from '../../finance/certified/repository.ts';
import { ownContributionRepository } from '../../finance/own-contribution/repository.ts';
import { settlementRepository } from '../../finance/settlement/repository.ts';
import { noteRepository } from '../../note/repository.ts';
import { agreementRepository } from '../../partnership/agreement/repository.ts';
import type { AroundClosing, ClosingDependencies } from '../../partnership/closing/dependencies.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import { closingRoutes } from '../../partnership/closing/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

/** Whether the partners agreed on everything, on a day in the period. */
const agreementSettles = async (
  { table }: PartnershipContext,
  period: FundingPeriod,
  day: IsoDate,
): Promise<boolean> => {
  const [agreements, members] = await Promise.all([
    agreementRepository(table).agreements(period.number),
    partnershipRepository(table).members(),
  ]);
  const inForce = agreementOn(agreements, day);
  const bearers = members.filter((member) => isMemberOn(member, day) && bearsBudget(member)).map(({ id }) => id);
  return inForce !== undefined && unsettledBy(inForce, bearers).length === 0;
};

/** What was certified and brought in: of which years nothing was, and whether the own contribution is enough. */
const accounts = async ({ table, rules }: PartnershipContext, period: FundingPeriod, day: IsoDate) => {
  const [amounts, contributions, { fundingPercents }] = await Promise.all([
    certifiedRepository(table).certifiedAmounts(),
    ownContributionRepository(table).contributions(period.number),
    (await rules()).rulesOn(day, period),
  ]);
  const certified = amounts.filter((amount) => amount.period === period.number);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const accepted = addCents(...certified.map(({ amount }) => amount));
  const brought = addCents(...contributions.map(({ amount }) => amount));
  return {
    yearsWithoutCertified: years.filter(
      (year) => !certified.some((amount) => amount.year === year || amount.report.includes(String(year))),
    ).length,
    ownContributionReached: accepted > 0 && brought >= proportionOf(accepted, fundingPercents.own, 100),
  };
};

const aroundOf =
  (context: PartnershipContext): ClosingDependencies['readAround'] =>
  async (period, next, today): Promise<AroundClosing> => {
    const { partnershipId, table, system, rules } = context;
    const day = today < period.to ? today : period.to;
    const { target } = partnershipRepository(table);
    const readFigures = readPartnershipFigures({
      partnershipId,
      table,
      system,
      liveGeneration: liveGenerationOf(table, system),
      readTarget: target,
      rulesOn: (await rules()).rulesOn,
    });
    const [figures, settles, money, note, { settlements }, nextTarget, nextBudget, nextAgreements] = await Promise.all([
      readFigures({ period: period.number }),
      agreementSettles(context, period, day),
      accounts(context, period, day),
      noteRepository(table).note(quarterOf(period.to)),
      settlementRepository(table).ofPeriod(period.number),
      next && target(next.number),
      next && budgetRepository(table).budget(next.number),
      next && agreementRepository(table).agreements(next.number),
    ]);
    if (!figures.ok) throw new Error(`The figures of period ${period.number} were refused: ${figures.error.code}`);
    const { pipeline, completedNotCounted } = figures.value.current;
    return {
      openCases: Object.values(pipeline).reduce((sum, count) => sum + count, 0),
      completedNotCounted,
      waitingForVerification: waitingForVerification(figures.value),
      agreementSettles: settles,
      ...money,
      lastNoteAccepted: note?.state === 'accepted',
      settled: settlements[0]?.state === 'settled',
      next: {
        target: nextTarget !== undefined,
        budget: nextBudget !== undefined,
        agreement: (nextAgreements ?? []).some(({ state }) => state === 'inForce'),
      },
    };
  };

export const routers = async (context: PartnershipContext) => {
  const { table, commit, system, rules } = context;
  return [
    closingRoutes({
      repository: closingRepository(table),
      readAround: aroundOf(context),
      rulesOn: (await rules()).rulesOn,
      commit,
      system,
    }),
  ];
};
