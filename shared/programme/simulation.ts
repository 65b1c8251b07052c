import { bandOf } from '../figures/bands.ts';
import { type FiguresInput, partnershipFigures } from '../figures/partnership-figures.ts';
import { isSameJson } from '../kernel/same-json.ts';
import { changedRules } from './difference.ts';
import { contentOf } from './in-force.ts';
import type { FundingPeriod, ProgrammeRules, RuleContent, RuleName } from './schema.ts';
import type { FiguresUnder, SimulatedPartnership, Simulation, SimulationOutcome } from './simulation-schema.ts';

/** What the agency has of a partnership: totals, target and money, and no trajectory. */
export type SimulationBasis = Omit<FiguresInput, 'rules'>;

const figuresUnder = (basis: SimulationBasis, rules: ProgrammeRules): FiguresUnder => {
  const figures = partnershipFigures({ ...basis, rules });
  const { current, expectedByNow, progress, progressBand, earlyWarning, forecast, cutToday, cutForecast } = figures;
  const { countingRule, publicBodyCounts } = rules;
  const withPublicBodies = current.realised[countingRule];
  const withoutPublicBodies = current.realisedWithoutPublicBodies[countingRule];
  const smeShare = current.inSupport === 0 ? undefined : current.inSupportSme / current.inSupport;
  return {
    countingRule,
    publicBodyCounts,
    realised: publicBodyCounts ? withPublicBodies : withoutPublicBodies,
    withPublicBodies,
    withoutPublicBodies,
    expectedByNow,
    progress,
    progressBand,
    earlyWarning,
    forecast: forecast?.expected,
    smeShare,
    smeBand: bandOf(smeShare, rules.smeShareNorm, 'share'),
    cutToday,
    cutForecast,
  };
};

/** One partnership's figures under the present rules and under others: the same totals, read by other rules. */
export const simulated = (
  basis: SimulationBasis,
  present: ProgrammeRules,
  draft: ProgrammeRules,
): SimulatedPartnership => {
  const [before, after] = [figuresUnder(basis, present), figuresUnder(basis, draft)];
  return {
    partnershipId: basis.partnershipId,
    present: before,
    draft: after,
    differs: !isSameJson(before, after),
  };
};

const OUTCOMES: Readonly<Record<RuleName, SimulationOutcome>> = {
  countingRule: 'figures',
  publicBodyCounts: 'figures',
  resultsFundingPercent: 'figures',
  settlementBase: 'figures',
  cutSplit: 'figures',
  earlyWarningShare: 'figures',
  smeShareNorm: 'figures',
  fundingPercents: 'budget',
  yearlyBudget: 'budget',
  budgetIncludesOwnShare: 'budget',
  awarenessAloneCounts: 'recount',
  periodAttribution: 'recount',
  recountInNextPeriod: 'recount',
  countingUnit: 'unused',
  settlementHorizon: 'settlement',
  memberCutRule: 'settlement',
  flatRateOnStaffPercent: 'unused',
  flatRateRemainingPercent: 'unused',
  stateAidRegime: 'unused',
  evaluationScope: 'unused',
  firstAssessmentDays: 'noFigure',
  paymentDeadlineDays: 'noFigure',
  objectionDays: 'noFigure',
  monitoringCadence: 'noFigure',
  retentionMonths: 'noFigure',
  smallCellThreshold: 'noFigure',
  fewEmployersThreshold: 'noFigure',
  overlapDisclosure: 'noFigure',
  staleAfterDays: 'noFigure',
  followUpAfterDays: 'noFigure',
  checkCatalogueAfterMonths: 'noFigure',
  confirmationReminderDays: 'noFigure',
  confirmationReminders: 'noFigure',
  deliveryDueDays: 'noFigure',
  noteDueDays: 'noFigure',
  checkDueDays: 'noFigure',
  closeDueDays: 'noFigure',
  reminderDueSoonDays: 'noFigure',
  escalationAfterDays: 'noFigure',
  draftStaleAfterDays: 'noFigure',
  accessReviewMonths: 'noFigure',
};

/** Nothing can count again in the first period. */
const outcomeOf = (rule: RuleName, period: FundingPeriod): SimulationOutcome =>
  rule === 'recountInNextPeriod' && period.number === 1 ? 'noEffect' : OUTCOMES[rule];

/** Each rule that changes, with what the simulation says about it: what it leaves out, it names. */
export const outcomesOf = (present: ProgrammeRules, draft: RuleContent, period: FundingPeriod): Simulation['rules'] =>
  changedRules(contentOf(present), draft).map((rule) => ({ rule, outcome: outcomeOf(rule, period) }));
