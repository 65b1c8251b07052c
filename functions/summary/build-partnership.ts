import { normRows } from '../../shared/figures/norms.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { realisedUnder } from '../../shared/figures/standing.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import type { DueItem, NarrativeSentence } from '../../shared/summary/sentences.ts';
import {
  completedNotCountedOf,
  cutOf,
  earlyWarningOf,
  forecastOf,
  headlineOf,
  normOf,
  openOf,
  volumeOf,
  yearlyStepOf,
} from './sentences.ts';

const narrativeOf = (
  figures: PartnershipFigures,
  rules: ProgrammeRules,
  realisedPerQuarter: readonly number[],
): NarrativeSentence[] => {
  const { current, earlyWarning } = figures;
  return [
    volumeOf(current.quarter, realisedPerQuarter),
    ...normOf(figures, realisedPerQuarter.at(-1) ?? 0),
    ...completedNotCountedOf(current),
    ...earlyWarningOf(earlyWarning, rules.earlyWarningShare),
    ...forecastOf(figures),
    ...cutOf(figures),
  ];
};

const dueOf = (figures: PartnershipFigures, realised: number): DueItem[] => [
  ...(figures.target ? [] : [{ key: 'targetMissing' as const, partnershipIds: [] }]),
  ...(figures.earlyWarning ? [{ key: 'actionPlan' as const }] : []),
  ...openOf(figures),
  ...yearlyStepOf(figures, realised),
];

/** What is said to a partnership about a quarter: a pure function of its figures at the end of that quarter. */
export const buildPartnershipSummary = (figures: PartnershipFigures, rules: ProgrammeRules): Summary => {
  const realised = figures.perQuarter.map(realisedUnder(rules));
  const last = realised.at(-1) ?? 0;
  return {
    v: 1,
    place: figures.partnershipId,
    quarter: figures.current.quarter,
    period: figures.period.number,
    on: figures.on,
    retrievedAt: figures.retrievedAt,
    rulesVersion: figures.rulesVersion,
    countingRule: figures.countingRule,
    headline: headlineOf(last, figures.target?.companies),
    partnershipIds: [],
    norms: normRows([figures], rules).map((row) => ({ ...row, cells: {} })),
    narrative: narrativeOf(figures, rules, realised),
    due: dueOf(figures, last),
  };
};
