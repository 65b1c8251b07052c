import * as z from 'zod';
import { taskSchema, uploadSchema } from '../../document/schema.ts';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { leaverDeliveryIdSchema, taskIdSchema } from '../../kernel/ids.ts';
import { holdsNationalNumber } from '../../kernel/national-number.ts';
import { lineOf } from '../../kernel/text.ts';
import { MAXIMUM_DELIVERY_BYTES } from './limits.ts';
import { returningSchema } from './returning.ts';

/** A typed line is no place for a number of the national register either. */
const statedLine = (maximum: number) =>
  lineOf(maximum).refine((text) => !holdsNationalNumber(text), { error: 'holdsNationalNumber' });

export const INSTRUMENT_KINDS = ['deliberation', 'protocol'] as const;

/** On what a delivery rests. Nothing of it may be missing. */
export const deliveryStatementSchema = z
  .strictObject({
    /** The delivery is the complete picture up to and with this day. */
    referenceDate: isoDateSchema,
    legalGround: statedLine(300),
    instrument: z.strictObject({
      kind: z.enum(INSTRUMENT_KINDS),
      number: statedLine(80),
      decidedOn: isoDateSchema,
      /** Nothing when it holds for an indefinite time. */
      validUntil: isoDateSchema.optional(),
    }),
    /** Of the data protection impact assessment. */
    impactAssessment: statedLine(120),
    /** Why its pseudonyms were made with another key than those of the delivery before; nothing when they were not. */
    otherPseudonyms: statedLine(300).optional(),
  })
  .meta({ id: 'DeliveryStatement' });
export type DeliveryStatement = z.infer<typeof deliveryStatementSchema>;

export const leaverDeliveryRequestSchema = z
  .strictObject({
    fileName: statedLine(200).refine((name) => /\.csv$/i.test(name), { error: 'deliveryNotCsv' }),
    /** Bytes. */
    size: z.int().min(1, { error: 'emptyFile' }).max(MAXIMUM_DELIVERY_BYTES, { error: 'deliveryTooLarge' }),
    ...deliveryStatementSchema.shape,
  })
  .meta({ id: 'LeaverDeliveryRequest' });
export type LeaverDeliveryRequest = z.infer<typeof leaverDeliveryRequestSchema>;

export const DELIVERY_STATES = ['open', 'delivered', 'refused'] as const;

/** An object with some of the rows that were accepted, in the order of the file. */
export const rowPartSchema = z.object({ rows: z.int(), sha256: z.string() });

/** A delivery without its rows: those never leave the bucket. */
export const leaverDeliverySchema = z
  .object({
    id: leaverDeliveryIdSchema,
    version: z.int(),
    taskId: taskIdSchema,
    state: z.enum(DELIVERY_STATES),
    statement: deliveryStatementSchema,
    fileName: z.string(),
    /** Of the file as it came. */
    sha256: z.string().optional(),
    requestedBy: z.string(),
    requestedAt: instantSchema,
    /** When it was delivered or refused. */
    settledAt: instantSchema.optional(),
    /** Rows in the file, those that were accepted and those that were not. */
    counts: z.object({ rows: z.int(), accepted: z.int(), refused: z.int() }).optional(),
    /** Rows that were refused because of a day after the reference date, as far as the file was read. Deliveries of before do not say. */
    afterReferenceDate: z.int().optional(),
    /** Who of the delivery before comes back; nothing where there was none, or its rows were gone. */
    returning: returningSchema.optional(),
    /** The hashes of its rows; they stay when the rows are removed. */
    parts: z.array(rowPartSchema),
    /** When its rows were removed, because so many years had gone by since the year of the last payment. */
    rowsRemoved: z.object({ at: instantSchema, lastPaidOn: isoDateSchema, years: z.int() }).optional(),
  })
  .meta({ id: 'LeaverDelivery' });
export type LeaverDelivery = z.infer<typeof leaverDeliverySchema>;

/** As a screen shows it. */
export const leaverDeliveryViewSchema = z
  .object({
    delivery: leaverDeliverySchema.omit({ parts: true }).meta({ id: 'LeaverDeliveryRecord' }),
    task: taskSchema,
    /** Whether this is the picture that counts now. */
    current: z.boolean(),
  })
  .meta({ id: 'LeaverDeliveryView' });
export type LeaverDeliveryView = z.infer<typeof leaverDeliveryViewSchema>;

export const leaverDeliveryListSchema = z
  .object({ rows: z.array(leaverDeliveryViewSchema) })
  .meta({ id: 'LeaverDeliveryList' });

export const leaverDeliveryCreatedSchema = z
  .object({ found: leaverDeliveryViewSchema, upload: uploadSchema.optional() })
  .meta({ id: 'LeaverDeliveryCreated' });
