import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';

/** That a record was not typed here but comes from a partnership's own files: its number there, and the day it was taken over. */
export const takenOverSchema = z.object({ reference: z.string(), on: isoDateSchema }).meta({ id: 'TakenOver' });
export type TakenOver = z.infer<typeof takenOverSchema>;
