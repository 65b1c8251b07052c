import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { differencesBetween } from '../../../shared/monitoring/measurement/differences.ts';
import type { Measurement } from '../../../shared/monitoring/measurement/schema.ts';
import { calendarOf } from '../../../shared/monitoring/quarter/calendar.ts';
import { qualityOf } from '../../../shared/monitoring/quarter/quality.ts';
import type { MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import type { QuarterView } from '../../../shared/monitoring/quarter/view.ts';
import type { NoteCount } from '../../../shared/note/requests.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { LeaverDeliveryRepository } from '../delivery/repository.ts';
import type { MeasurementRepository } from '../measurement/repository.ts';
import type { QuarterRepository } from './repository.ts';

export type ViewQuarterDependencies = {
  readonly quarters: QuarterRepository;
  readonly deliveries: LeaverDeliveryRepository;
  readonly measurements: MeasurementRepository;
  readonly readRules: () => Promise<ProgrammeRules>;
  /** How many partnerships handed in their note of each quarter. */
  readonly countNotes: (quarters: readonly Quarter[]) => Promise<ReadonlyMap<Quarter, NoteCount>>;
  /** The name that the directory knows of a subject. */
  readonly namesOf: () => Promise<(subject: string) => string | undefined>;
};

type Beside = {
  readonly rules: ProgrammeRules;
  readonly deliveries: readonly LeaverDelivery[];
  readonly measurements: readonly Measurement[];
};

const LATEST_MEASUREMENTS = 20;
/** Ten years: for so long a quarter can be asked for what was reported of it, also one that is measured no more. */
const QUARTERS_LISTED = 40;
/** Notes can be begun of a year back; of two it is told how many are in. */
const QUARTERS_WITH_NOTES = 8;

const viewOf = (record: MonitoringQuarter, { rules, deliveries, measurements }: Beside): QuarterView => {
  const calendar = calendarOf(record, rules);
  const delivered = deliveries.filter(({ state }) => state === 'delivered');
  const at = record.state === 'open' ? -1 : delivered.findIndex(({ id }) => id === record.deliveryId);
  const measurementOf = (id: string | undefined) => measurements.find((one) => one.id === id);
  const current = record.state === 'open' ? undefined : measurementOf(record.measurementId);
  const reported = measurementOf(record.reports.at(-1)?.measurementId);
  return {
    record,
    calendar,
    quality: qualityOf({
      quarter: record.quarter,
      calendar,
      delivery: delivered[at],
      // The newest come first.
      before: at < 0 ? undefined : delivered[at + 1],
      measurement: current,
    }),
    differences: reported && current ? differencesBetween(reported, current) : [],
  };
};

const subjectsOf = (record: MonitoringQuarter): string[] => [
  ...record.reports.flatMap(({ checked, closed }) => [checked.by, closed.by]),
  ...(record.state === 'checked' ? [record.checked.by] : []),
  ...(record.state === 'reopened' ? [record.reopened.by] : []),
];

/** The latest quarters with their calendar, the quality of their data, and why what is measured now differs from what was reported. */
export const viewQuarters = async ({
  quarters,
  deliveries,
  measurements,
  readRules,
  countNotes,
  namesOf,
}: ViewQuarterDependencies) => {
  const [records, all, latest, rules, nameOf] = await Promise.all([
    quarters.latest(QUARTERS_LISTED),
    deliveries.all(),
    measurements.latest(LATEST_MEASUREMENTS),
    readRules(),
    namesOf(),
  ]);
  const needed = new Set(
    records.flatMap((record) => [
      ...(record.state === 'open' ? [] : [record.measurementId]),
      ...record.reports.slice(-1).map(({ measurementId }) => measurementId),
    ]),
  );
  const [older, counts] = await Promise.all([
    Promise.all([...needed].filter((id) => latest.every((one) => one.id !== id)).map(measurements.measurement)),
    countNotes(records.slice(0, QUARTERS_WITH_NOTES).map(({ quarter }) => quarter)),
  ]);
  const beside = { rules, deliveries: all, measurements: [...latest, ...older.filter((one) => one !== undefined)] };
  const names = [...new Set([...records.flatMap(subjectsOf), ...latest.map(({ requestedBy }) => requestedBy)])];
  return {
    rows: records.map((record): QuarterView => {
      const notes = counts.get(record.quarter);
      return { ...viewOf(record, beside), ...(notes ? { notes } : {}) };
    }),
    measurements: latest,
    names: Object.fromEntries(
      names.flatMap((subject) => {
        const name = nameOf(subject);
        return name === undefined ? [] : [[subject, name]];
      }),
    ),
  };
};
