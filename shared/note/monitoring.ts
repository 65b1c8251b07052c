import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { measurementIdSchema } from '../kernel/ids.ts';

/** A number of the monitoring as it may be seen: what is not shown has no value, so nothing can read it as 0. */
const figureSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('shown'), value: z.int() }),
    z.object({ kind: z.enum(['hidden', 'changedNotShown', 'absent']) }),
  ])
  .meta({ id: 'PublishedMonitoringFigure' });

/** What the agency published of a period's monitoring (P:142), and where it comes from. */
export const publishedFiguresSchema = z
  .object({
    /** The quarters that the numbers are of, the first and the last: the period of the cadence under which it was measured. */
    from: quarterSchema,
    to: quarterSchema,
    measurementId: measurementIdSchema,
    measuredAt: instantSchema,
    /** The delivery was complete up to and with this day. */
    referenceDate: isoDateSchema,
    rulesVersion: z.string(),
    tablesVersion: z.string(),
    persons: figureSchema,
    companies: figureSchema,
  })
  .meta({ id: 'PublishedMonitoringFigures' });
export type PublishedFigures = z.infer<typeof publishedFiguresSchema>;

export const MONITORING_UNITS = ['persons', 'companies'] as const;
export type MonitoringUnit = (typeof MONITORING_UNITS)[number];

/** What of the monitoring was published when a note was signed. Nothing may have been: then it says that. */
export const signedMonitoringSchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('published'), figures: publishedFiguresSchema }),
    z.object({ state: z.literal('notPublished') }),
  ])
  .meta({ id: 'SignedMonitoringFigures' });
export type SignedMonitoring = z.infer<typeof signedMonitoringSchema>;

export const signedMonitoringOf = (published: PublishedFigures | undefined): SignedMonitoring =>
  published ? { state: 'published', figures: published } : { state: 'notPublished' };

const textOf = (figure: PublishedFigures[MonitoringUnit]): string =>
  figure.kind === 'shown' ? String(figure.value) : figure.kind;

/** Which numbers are not what was signed, or are of other quarters. */
export const changedMonitoring = (signed: PublishedFigures, now: PublishedFigures): MonitoringUnit[] =>
  MONITORING_UNITS.filter(
    (unit) => textOf(signed[unit]) !== textOf(now[unit]) || signed.from !== now.from || signed.to !== now.to,
  );
