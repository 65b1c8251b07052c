import * as z from 'zod';
import { instantSchema } from '../../shared/kernel/dates.ts';

/** What starts a job that looks at what is due now: the schedule, or an operator without further ado. */
export const scheduledSchema = z.strictObject({ scheduledFor: instantSchema.optional() });
