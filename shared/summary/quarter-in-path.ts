import * as z from 'zod';
import { type Quarter, quarterSchema } from '../kernel/dates.ts';

/** A quarter in an address, where its slash would be a step of the path: `2026-Q3`. */
export const quarterInPath = (quarter: Quarter): string => quarter.replace('/', '-');

export const quarterInPathSchema = z
  .string()
  .regex(/^20\d{2}-Q[1-4]$/)
  .transform((text) => text.replace('-', '/'))
  .pipe(quarterSchema);
