import * as z from 'zod';
import { dayOf, isoDateSchema, lastDayOf, type Quarter } from '../../kernel/dates.ts';
import { daysBetween } from '../../kernel/days.ts';
import { returningShare } from '../delivery/returning.ts';
import type { LeaverDelivery } from '../delivery/schema.ts';
import type { Measurement } from '../measurement/schema.ts';
import type { DueDate } from './schema.ts';

const share = z.number().min(0).max(1);

/**
 * How good the data of a quarter are: shares 0..1, days. Of rows; of people only the share that came back. What is not known yet is absent.
 */
export const dataQualitySchema = z
  .object({
    /** Completeness: rows of the file that were accepted; of those that were measured, rows with work. */
    accepted: z.object({ rows: z.int(), of: z.int(), share }).optional(),
    withWork: z.object({ rows: z.int(), of: z.int(), share }).optional(),
    /** Timeliness: the day on which the delivery came in, and the calendar days after it was due; less than 0 is early. */
    timeliness: z.object({ deliveredOn: isoDateSchema, due: isoDateSchema, daysLate: z.int() }).optional(),
    /** Days of the quarter that the delivery does not reach to; 0 once it is whole. */
    missingDays: z.int().min(0).optional(),
    /** Consistency: rows refused for a day after the reference date, which a complete picture up to it cannot have. */
    afterReferenceDate: z.object({ rows: z.int(), of: z.int(), share }).optional(),
    /** Consistency: accepted rows against those of the delivery before, which a complete picture never has fewer of. */
    comparedToBefore: z.object({ rows: z.int(), before: z.int() }).optional(),
    /** Consistency: which share of the people in the delivery before came back, and whether the key of the pseudonyms is said to be another one. */
    returning: z.object({ share, otherPseudonyms: z.boolean() }).optional(),
  })
  .meta({ id: 'MonitoringDataQuality' });
export type DataQuality = z.infer<typeof dataQualitySchema>;

const part = (rows: number, of: number) => ({ rows, of, share: of === 0 ? 0 : rows / of });

type Known = {
  readonly quarter: Quarter;
  readonly calendar: readonly DueDate[];
  readonly delivery: LeaverDelivery | undefined;
  /** The delivery that counted before this one. */
  readonly before: LeaverDelivery | undefined;
  readonly measurement: Measurement | undefined;
};

const timelinessOf = ({ calendar }: Known): Pick<DataQuality, 'timeliness'> => {
  const step = calendar.find((one) => one.step === 'delivery');
  if (!step?.doneAt) return {};
  const deliveredOn = dayOf(step.doneAt);
  return { timeliness: { deliveredOn, due: step.due, daysLate: daysBetween(step.due, deliveredOn) } };
};

const returningOf = (delivery: LeaverDelivery | undefined): Pick<DataQuality, 'returning'> => {
  const came = delivery?.returning && returningShare(delivery.returning);
  if (came === undefined) return {};
  return { returning: { share: came, otherPseudonyms: delivery?.statement.otherPseudonyms !== undefined } };
};

/** Completeness, timeliness and consistency of what a quarter was measured with. */
export const qualityOf = (known: Known): DataQuality => {
  const { delivery, before, measurement, quarter } = known;
  const rows = measurement?.rows;
  const counts = delivery?.counts;
  const reach = delivery && daysBetween(delivery.statement.referenceDate, lastDayOf(quarter));
  return {
    ...(counts ? { accepted: part(counts.accepted, counts.rows) } : {}),
    ...(rows ? { withWork: part(rows.read - rows.withoutWork, rows.read) } : {}),
    ...timelinessOf(known),
    ...(reach === undefined ? {} : { missingDays: Math.max(0, reach) }),
    ...(counts && delivery?.afterReferenceDate !== undefined
      ? { afterReferenceDate: part(delivery.afterReferenceDate, counts.rows) }
      : {}),
    ...(counts && before?.counts
      ? { comparedToBefore: { rows: counts.accepted, before: before.counts.accepted } }
      : {}),
    ...returningOf(delivery),
  };
};
