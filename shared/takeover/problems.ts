import * as z from 'zod';
import { codesOf } from '../reference/label.ts';
import { TAKEOVER_PROBLEMS, type TakeoverProblemKey } from './problem-texts.ts';

/** One line of the report. `row` 1 is the header; a line about a whole sheet has no row. */
export const takeoverProblemSchema = z
  .object({
    /** As the sheet is called in the file. */
    sheet: z.string(),
    row: z.int().optional(),
    /** As the column is called in the file. */
    column: z.string().optional(),
    problem: z.enum(codesOf(TAKEOVER_PROBLEMS)),
    parameters: z.record(z.string(), z.string()),
  })
  .meta({ id: 'TakeoverProblem' });
export type TakeoverProblem = z.infer<typeof takeoverProblemSchema>;

/** What a line quotes of the file stays readable, however long it was there. */
const QUOTED = 80;

export const problemAt = (
  place: Pick<TakeoverProblem, 'sheet' | 'row' | 'column'>,
  problem: TakeoverProblemKey,
  parameters: Readonly<Record<string, string>> = {},
): TakeoverProblem => ({
  ...place,
  problem,
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value.slice(0, QUOTED)])),
});
