import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../../kernel/dates.ts';
import { measurementIdSchema, partnershipIdSchema } from '../../kernel/ids.ts';
import { publishedCellSchema } from '../suppression/cell-schema.ts';

/** Where figures come from, as every chart says below it. */
export const provenanceSchema = z
  .object({
    measurementId: measurementIdSchema,
    measuredAt: instantSchema,
    /** The delivery was complete up to and with this day. */
    referenceDate: isoDateSchema,
    rulesVersion: z.string(),
    tablesVersion: z.string(),
    retentionMonths: z.array(z.int()),
  })
  .meta({ id: 'MonitoringProvenance' });
export type Provenance = z.infer<typeof provenanceSchema>;

/** What may be shown of one quarter, of one partnership or of all together. */
export const publishedQuarterSchema = z
  .object({ quarter: quarterSchema, provenance: provenanceSchema, cells: z.array(publishedCellSchema) })
  .meta({ id: 'PublishedQuarter' });
export type PublishedQuarter = z.infer<typeof publishedQuarterSchema>;

/** A quarter as reported when it was closed, beside what is measured now. At least one of both is there. */
export const monitoringFiguresOfQuarterSchema = z
  .object({
    quarter: quarterSchema,
    reported: publishedQuarterSchema
      .omit({ quarter: true })
      /** Of a quarter that was closed before this was kept, nobody knows. */
      .extend({ closedAt: instantSchema.optional() })
      .optional(),
    now: publishedQuarterSchema.omit({ quarter: true }).optional(),
  })
  .meta({ id: 'MonitoringFiguresOfQuarter' });

/** Figures of a partnership, or of all together where `partnershipId` is absent; quarters with the newest first. */
export const monitoringFiguresSchema = z
  .object({
    partnershipId: partnershipIdSchema.optional(),
    quarters: z.array(monitoringFiguresOfQuarterSchema),
  })
  .meta({ id: 'MonitoringFigures' });
export type MonitoringFigures = z.infer<typeof monitoringFiguresSchema>;

/** Whether older quarters were published than those of the page. */
const hasOlder = z.boolean();

export const monitoringFiguresPageSchema = monitoringFiguresSchema
  .extend({ hasOlder })
  .meta({ id: 'MonitoringFiguresPage' });
export type MonitoringFiguresPage = z.infer<typeof monitoringFiguresPageSchema>;

/** The agency sees all partnerships side by side, and all together: the same quarters of each. */
export const agencyMonitoringFiguresSchema = z
  .object({ together: monitoringFiguresSchema, partnerships: z.array(monitoringFiguresSchema), hasOlder })
  .meta({ id: 'AgencyMonitoringFigures' });
export type AgencyMonitoringFigures = z.infer<typeof agencyMonitoringFiguresSchema>;
