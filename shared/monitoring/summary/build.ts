import { trendOf } from '../../figures/trend.ts';
import { addQuarters, type Instant, type IsoDate, type Quarter } from '../../kernel/dates.ts';
import type { MeasurementId } from '../../kernel/ids.ts';
import type { ProgrammeRules } from '../../programme/schema.ts';
import { AGENCY_PLACE } from '../../summary/schema.ts';
import { breakdownOf, leaversOf } from '../figures/breakdown.ts';
import { figureAt, shownValue } from '../figures/figure.ts';
import { shownQuality } from '../figures/quality.ts';
import { type RetentionPoint, retentionCurves } from '../figures/retention.ts';
import { type Chosen, quarterIn } from '../figures/version.ts';
import { QUARTERS_OF } from '../matching/calendar.ts';
import type { MonitoringFigures } from '../published/schema.ts';
import { dueOn } from '../quarter/calendar.ts';
import type { Synergy, Work } from '../suppression/published-tables.ts';
import type { MonitoringDueItem, MonitoringSentence } from './sentences.ts';

/** What is said of a quarter of the monitoring once it is closed: as it was reported, without a name of anybody. */
export type MonitoringSummary = {
  /** A partnership's id, or that of the agency. */
  readonly place: string;
  readonly quarter: Quarter;
  /** The measurement that was reported. */
  readonly report: MeasurementId;
  readonly measuredAt: Instant;
  readonly rulesVersion: string;
  readonly headline: Extract<MonitoringSentence, { key: 'started' }>;
  readonly narrative: readonly MonitoringSentence[];
  readonly due: readonly MonitoringDueItem[];
};

type Rules = Pick<
  ProgrammeRules,
  'monitoringCadence' | 'deliveryDueDays' | 'noteDueDays' | 'checkDueDays' | 'closeDueDays'
>;

export type CadenceOf = (rulesVersion: string) => ProgrammeRules['monitoringCadence'];

export type MonitoringQuestion = {
  readonly quarter: Quarter;
  /** Of the partnership, or of all together. */
  readonly figures: MonitoringFigures;
  /** All partnerships, for the agency; none for a partnership. */
  readonly partnerships: readonly MonitoringFigures[];
  readonly rules: Rules;
  /** The cadence of a version of the rules: what was reported covers the period that held when it was measured. */
  readonly cadenceOf: CadenceOf;
  readonly today: IsoDate;
};

const reportedOf = (figures: MonitoringFigures, quarter: Quarter): Chosen | undefined => {
  const reported = quarterIn(figures, quarter)?.reported;
  return reported && { ...reported, version: 'reported' };
};

/**
 * What was reported of the period before: as long as the one that it is compared with. Where the cadence changed in between there is none, since a
 * quarter beside a year says nothing.
 */
const previousOf = (figures: MonitoringFigures, quarter: Quarter, cadenceOf: CadenceOf): Chosen | undefined => {
  const of = (report: Chosen | undefined) => report && cadenceOf(report.provenance.rulesVersion);
  const cadence = of(reportedOf(figures, quarter));
  const previous = cadence && reportedOf(figures, addQuarters(quarter, -QUARTERS_OF[cadence]));
  return of(previous) === cadence ? previous : undefined;
};

const startedOf = (
  figures: MonitoringFigures,
  quarter: Quarter,
  cadenceOf: CadenceOf,
): MonitoringSummary['headline'] => {
  const reported = reportedOf(figures, quarter);
  const of = (unit: 'persons' | 'employers', at: Chosen | undefined) => figureAt(at?.cells, 'monitoring', unit);
  const [persons, previous] = [of('persons', reported), of('persons', previousOf(figures, quarter, cadenceOf))];
  const trend = trendOf(shownValue(persons), shownValue(previous), 'count');
  const quarters = reported ? QUARTERS_OF[cadenceOf(reported.provenance.rulesVersion)] : 1;
  return { key: 'started', quarter, quarters, persons, employers: of('employers', reported), previous, trend };
};

/** Both kinds of support together (P:144-145); only of numbers that are shown. */
const synergyOf = ({ cells }: Chosen): MonitoringSentence[] => {
  const { rows } = breakdownOf(cells, 'synergy', 'persons');
  const both = rows.find(({ code }) => code === ('both' satisfies Synergy));
  if (both?.figure.kind !== 'shown' || both.share === undefined) return [];
  return [{ key: 'synergy', persons: both.figure.value, share: both.share }];
};

const leaversIn = ({ cells }: Chosen): MonitoringSentence[] => {
  const { total, rows } = leaversOf(cells);
  const atWork = rows.find(({ code }) => code === ('atWork' satisfies Work))?.figure;
  if (total.kind !== 'shown' || atWork?.kind !== 'shown') return [];
  return [{ key: 'leavers', persons: total.value, atWork: atWork.value }];
};

const shareOf = (point: RetentionPoint | undefined): number | undefined =>
  point?.kind === 'share' ? point.share : undefined;

/** The newest cohort of which it is known, as measured last: when its own quarter was reported it was too early to tell. */
const retentionOf = ({ figures: { quarters }, quarter }: MonitoringQuestion): MonitoringSentence[] => {
  const known = quarters.filter((of) => of.quarter <= quarter);
  const anyWork = retentionCurves(known, 'anyWork');
  for (const { quarter: cohort, points } of retentionCurves(known, 'sameCompany').toReversed()) {
    const point = points.findLast(({ kind }) => kind === 'share');
    const sameCompany = shareOf(point);
    if (!point || sameCompany === undefined) continue;
    const { months } = point;
    const curve = anyWork.find((other) => other.quarter === cohort);
    const other = shareOf(curve?.points.find((one) => one.months === months));
    return [
      { key: 'retention', quarter: cohort, months, sameCompany, ...(other === undefined ? {} : { anyWork: other }) },
    ];
  }
  return [];
};

const qualityOf = (figures: MonitoringFigures, chosen: Chosen, quarter: Quarter): MonitoringSentence[] => {
  const of = quarterIn(figures, quarter);
  if (!of) return [];
  const { cells, missingDays } = shownQuality(of, chosen);
  return [{ key: 'quality', ...cells, missingDays }];
};

const dueOf = ({ quarter, figures, rules, today }: MonitoringQuestion): MonitoringDueItem[] => {
  // A note and a delivery are of each period that is measured.
  const next = addQuarters(quarter, QUARTERS_OF[rules.monitoringCadence]);
  const items: readonly MonitoringDueItem[] =
    figures.partnershipId === undefined
      ? [{ key: 'nextDelivery', quarter: next, on: dueOn(next, 'delivery', rules) }]
      : [
          { key: 'note', quarter, on: dueOn(quarter, 'note', rules) },
          { key: 'note', quarter: next, on: dueOn(next, 'note', rules) },
        ];
  return items.filter(({ on }) => on >= today).slice(0, 1);
};

/** The summary of a closed quarter; nothing as long as it was not reported. A pure function of what was published. */
export const buildMonitoringSummary = (question: MonitoringQuestion): MonitoringSummary | undefined => {
  const { quarter, figures, partnerships, cadenceOf } = question;
  const reported = reportedOf(figures, quarter);
  if (!reported) return undefined;
  const { measurementId, measuredAt, rulesVersion } = reported.provenance;
  const headline = startedOf(figures, quarter, cadenceOf);
  return {
    place: figures.partnershipId ?? AGENCY_PLACE,
    quarter,
    report: measurementId,
    measuredAt,
    rulesVersion,
    headline,
    narrative: [
      headline,
      ...synergyOf(reported),
      ...leaversIn(reported),
      ...partnerships.flatMap((of): MonitoringSentence[] => {
        const { persons, employers } = startedOf(of, quarter, cadenceOf);
        const { partnershipId } = of;
        return partnershipId === undefined ? [] : [{ key: 'partnership', partnershipId, persons, employers }];
      }),
      ...retentionOf(question),
      ...qualityOf(figures, reported, quarter),
      { key: 'notSettled' },
    ],
    due: dueOf(question),
  };
};
