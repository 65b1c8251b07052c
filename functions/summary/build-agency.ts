import type { AgencyDashboard, PartnershipFigures } from '../../shared/figures/schema.ts';
import { realisedUnder } from '../../shared/figures/standing.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { REFERENCE_REGIONS } from '../../shared/reference/regions.ts';
import { AGENCY_PLACE, type Summary } from '../../shared/summary/schema.ts';
import type { DueItem, NarrativeSentence, SentenceOf } from '../../shared/summary/sentences.ts';
import { earlyWarningOf, headlineOf, openOf, volumeOf } from './sentences.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, next) => total + next, 0);

/** Together, quarter by quarter; every partnership of a period starts with its first quarter. */
const realisedTogether = (
  partnerships: readonly PartnershipFigures[],
  realised: (standing: PartnershipFigures['current']) => number,
): number[] => {
  const quarters = partnerships[0]?.perQuarter ?? [];
  return quarters.map((_, index) =>
    sum(partnerships.flatMap(({ perQuarter }) => perQuarter.slice(index, index + 1).map(realised))),
  );
};

/** The target of all together, or nothing as long as one of them has none. */
const targetTogether = (partnerships: readonly PartnershipFigures[]): number | undefined => {
  const targets = partnerships.flatMap(({ target }) => (target ? [target.companies] : []));
  return targets.length === partnerships.length ? sum(targets) : undefined;
};

const coverageOf = (dashboard: AgencyDashboard): SentenceOf<'coverage'> => {
  const regions = Object.keys(REFERENCE_REGIONS);
  const counts = Object.values(dashboard.perRegion);
  const covered = regions.filter((region) => counts.some((perRegion) => (perRegion[region] ?? 0) > 0));
  return { key: 'coverage', covered: covered.length, regions: regions.length };
};

const partnershipOf = (figures: PartnershipFigures, realised: number): SentenceOf<'partnership'> => ({
  key: 'partnership',
  partnershipId: figures.partnershipId,
  realised,
  ...(figures.target ? { target: figures.target.companies } : {}),
  band: figures.progressBand,
});

const narrativeOf = (
  dashboard: AgencyDashboard,
  rules: ProgrammeRules,
  together: readonly number[],
): NarrativeSentence[] => {
  const realised = realisedUnder(rules);
  const warned = dashboard.partnerships.filter(({ earlyWarning }) => earlyWarning);
  const partnershipIds = warned.map(({ partnershipId }) => partnershipId);
  return [
    volumeOf(dashboard.quarter, together),
    ...dashboard.partnerships.map((figures) => partnershipOf(figures, realised(figures.current))),
    ...earlyWarningOf(warned.length > 0, rules.earlyWarningShare, partnershipIds),
    coverageOf(dashboard),
  ];
};

const dueOf = ({ partnerships }: AgencyDashboard): DueItem[] => {
  const withoutTarget = partnerships.filter(({ target }) => !target).map(({ partnershipId }) => partnershipId);
  const verification = sum(partnerships.flatMap(openOf).map((item) => (item.key === 'verification' ? item.count : 0)));
  return [
    ...(withoutTarget.length > 0 ? [{ key: 'targetMissing' as const, partnershipIds: withoutTarget }] : []),
    ...partnerships
      .filter(({ earlyWarning }) => earlyWarning)
      .map(({ partnershipId }) => ({ key: 'actionPlanOf' as const, partnershipId })),
    ...(verification > 0 ? [{ key: 'verification' as const, count: verification }] : []),
  ];
};

/** What is said to the agency about a quarter over all partnerships: a pure function of its dashboard at the end of that quarter. */
export const buildAgencySummary = (dashboard: AgencyDashboard, rules: ProgrammeRules): Summary => {
  const together = realisedTogether(dashboard.partnerships, realisedUnder(rules));
  return {
    v: 1,
    place: AGENCY_PLACE,
    quarter: dashboard.quarter,
    period: dashboard.period.number,
    on: dashboard.on,
    retrievedAt: dashboard.retrievedAt,
    rulesVersion: dashboard.rulesVersion,
    countingRule: rules.countingRule,
    headline: headlineOf(together.at(-1) ?? 0, targetTogether(dashboard.partnerships)),
    partnershipIds: dashboard.partnerships.map(({ partnershipId }) => partnershipId),
    norms: dashboard.norms,
    narrative: narrativeOf(dashboard, rules, together),
    due: dueOf(dashboard),
  };
};
