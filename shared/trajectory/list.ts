import * as z from 'zod';
import { PAGE_SIZES } from '../company/list.ts';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { columnChoice, exportChoices } from '../kernel/export.ts';
import { companyIdSchema, memberIdSchema, personIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import type { COUNTING_VARIANTS } from '../programme/schema.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';
import { COUNTING_REQUIREMENTS } from './counting-requirements.ts';
import { phaseSchema } from './schema.ts';

/** A line of the list of trajectories, kept by the projector: all that the list shows, filters and sorts by. */
export const trajectoryListRowSchema = z
  .object({
    id: trajectoryIdSchema,
    title: z.string(),
    phase: phaseSchema,
    /** The day on which that phase was entered. */
    since: isoDateSchema,
    companies: z.array(z.object({ id: companyIdSchema, name: z.string() })),
    coachInCharge: personIdSchema.optional(),
    memberInCharge: memberIdSchema.optional(),
    /** None in a line of before they stood there, until it is made again. */
    themes: z.array(catalogueCodeSchema).default([]),
    /** Companies that count through it, under each variant. */
    counted: z.object({ supported: z.int(), completed: z.int(), verified: z.int() } satisfies Record<
      (typeof COUNTING_VARIANTS)[number],
      z.ZodType
    >),
    /** Whether at least one company counts under the rule that was in force when the line was made. */
    counts: z.boolean(),
    /** Requirements of that rule that are not met yet, added up over the companies. */
    lacking: z.int(),
    /** Which requirements those are, each once. */
    missing: z.array(z.enum(COUNTING_REQUIREMENTS)),
    /** Companies that completed and that the agency has not looked at yet. */
    unverified: z.int(),
    /** The earliest planned day of an action that is still to be carried out. */
    nextDue: isoDateSchema.optional(),
    /** The first day by which a question of the agency is to be answered, and how many answers it has not judged yet. */
    queryDue: isoDateSchema.optional(),
    queriesAnswered: z.int().optional(),
    /** Companies that last answered that what was done is not right. */
    objections: z.int().optional(),
    /** Companies of which the agency last found that they do not count. */
    rejected: z.int().optional(),
    /** Since when the oldest of these findings stands; not of a line of before it stood there, until it is made again. */
    rejectedSince: isoDateSchema.optional(),
    /** Companies that the last mail about a confirmation did not reach. */
    unreachable: z.int().optional(),
    /** Completed on that day, and nobody said yet of every adaptation whether it stands. */
    followUpSince: isoDateSchema.optional(),
    takenOver: takenOverSchema.optional(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'TrajectoryListRow' });
export type TrajectoryListRow = z.infer<typeof trajectoryListRowSchema>;

/** A line as it is read: what today says of it comes with the reading, and whether a company of it was drawn in a sample. */
export const trajectoryLineSchema = trajectoryListRowSchema
  .extend({
    stale: z.boolean(),
    sampled: z.boolean(),
    /** Stands in today for the coach in charge. */
    deputy: personIdSchema.optional(),
  })
  .meta({ id: 'TrajectoryLine' });
export type TrajectoryLine = z.infer<typeof trajectoryLineSchema>;

export const TRAJECTORY_SORTS = ['title', 'company', 'phase', 'since', 'updated'] as const;

/** Filters, sort and page of the list, as they stand in the address bar. */
export const trajectoryListQuerySchema = z
  .strictObject({
    search: z.string().max(100).optional(),
    phase: phaseSchema.optional(),
    /** Also those for which this coach stands in today. */
    coachInCharge: personIdSchema.optional(),
    memberInCharge: memberIdSchema.optional(),
    companyId: companyIdSchema.optional(),
    theme: catalogueCodeSchema.optional(),
    counted: z.enum(['yes', 'no']).optional(),
    /** Only what stands still. */
    stale: z.enum(['yes']).optional(),
    /** Only those in a sample of the agency. */
    sampled: z.enum(['yes']).optional(),
    /** Only what was taken over from the partnership's own files. */
    takenOver: z.enum(['yes']).optional(),
    sort: z.enum(TRAJECTORY_SORTS).default('updated'),
    direction: z.enum(['ascending', 'descending']).default('descending'),
    size: z.coerce
      .number()
      .pipe(z.union(PAGE_SIZES.map((size) => z.literal(size))))
      .default(50),
    cursor: z.string().max(400).optional(),
  })
  .meta({ id: 'TrajectoryListQuery' });
export type TrajectoryListQuery = z.infer<typeof trajectoryListQuerySchema>;

/** The same filters and sort for all pages at once. */
export const trajectoryFiltersSchema = trajectoryListQuerySchema
  .omit({ size: true, cursor: true })
  .meta({ id: 'TrajectoryFilters' });
export type TrajectoryFilters = z.infer<typeof trajectoryFiltersSchema>;
export const trajectoryExportQuerySchema = trajectoryFiltersSchema
  .extend({ ...exportChoices, ...columnChoice })
  .meta({ id: 'TrajectoryExportQuery' });
export type TrajectoryExportQuery = z.infer<typeof trajectoryExportQuerySchema>;

export const trajectoryListSchema = z
  .object({ rows: z.array(trajectoryLineSchema), total: z.int(), nextCursor: z.string().optional() })
  .meta({ id: 'TrajectoryList' });
export type TrajectoryList = z.infer<typeof trajectoryListSchema>;
