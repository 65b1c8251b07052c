import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../../kernel/dates.ts';
import { leaverDeliveryIdSchema, measurementIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';

/** Who did it (the subject of a token), and when. */
const doneSchema = z.object({ by: z.string(), at: instantSchema });
export const reasonSchema = noteOf(1000);

/** What a quarter was closed with. It stays as it was reported, whatever is measured later. */
const reportSchema = z.object({ measurementId: measurementIdSchema, closed: doneSchema, checked: doneSchema });

/** What is there once the leavers of a quarter were measured: by the newest measurement that reaches to its end. */
const measuredShape = {
  deliveryId: leaverDeliveryIdSchema,
  measurementId: measurementIdSchema,
  measuredAt: instantSchema,
  /** When the first delivery that reaches to its end was measured: later ones bring news of the quarter, but are not what was due. */
  deliveredAt: instantSchema,
};

const everyState = {
  /** The last quarter of its period: with a yearly cadence only the fourth quarters are there. */
  quarter: quarterSchema,
  version: z.int(),
  openedAt: instantSchema,
  /** As reported, the newest last: more than one when it was closed, opened again and closed. */
  reports: z.array(reportSchema),
};

export const QUARTER_STATES = ['open', 'delivered', 'checked', 'closed', 'reopened'] as const;
export type QuarterState = (typeof QUARTER_STATES)[number];

/** A quarter of the monitoring, with where it stands. */
export const monitoringQuarterSchema = z
  .discriminatedUnion('state', [
    /** Over, and nothing was delivered that reaches to its end. */
    z.object({ ...everyState, state: z.literal('open') }),
    /** Measured; nobody judged the data yet. */
    z.object({ ...everyState, state: z.literal('delivered'), ...measuredShape }),
    z.object({ ...everyState, state: z.literal('checked'), ...measuredShape, checked: doneSchema }),
    z.object({ ...everyState, state: z.literal('closed'), ...measuredShape, closed: doneSchema }),
    /** Closed before, and opened again: what is measured now becomes the next report. */
    z.object({
      ...everyState,
      state: z.literal('reopened'),
      ...measuredShape,
      reopened: doneSchema.extend({ reason: reasonSchema }),
    }),
  ])
  .meta({ id: 'MonitoringQuarter' });
export type MonitoringQuarter = z.infer<typeof monitoringQuarterSchema>;

export const DUE_STEPS = ['delivery', 'note', 'check', 'close'] as const;
export type DueStep = (typeof DUE_STEPS)[number];

/** What is due by when, and since when it is done. */
export const dueDateSchema = z
  .object({ step: z.enum(DUE_STEPS), due: isoDateSchema, doneAt: instantSchema.optional() })
  .meta({ id: 'MonitoringDueDate' });
export type DueDate = z.infer<typeof dueDateSchema>;
