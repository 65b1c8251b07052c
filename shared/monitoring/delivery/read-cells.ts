import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { CODE_SEPARATOR, type DeliveryColumnKey } from './columns.ts';
import type { Layout } from './header.ts';
import type { CellProblem, DeliveryProblemKey } from './problems.ts';
import {
  contractKindSchema,
  exitDestinationSchema,
  leaverTargetGroupSchema,
  localPartnershipCodeSchema,
  pseudonymSchema,
  sourceMeasureSchema,
} from './row.ts';

const BELGIAN_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const daySchema = z
  .string()
  .transform((typed) => typed.replace(BELGIAN_DAY, '$3-$2-$1'))
  .pipe(isoDateSchema);

const codesSchema = z
  .string()
  .transform((cell) => [...new Set(cell.split(CODE_SEPARATOR).map((code) => code.trim()))].sort())
  .pipe(z.array(leaverTargetGroupSchema));

/** What each cell must be when it holds something, and what is said of it otherwise. */
const CELLS = {
  pseudonym: { schema: pseudonymSchema, otherwise: 'pseudonym' },
  sourceMeasure: { schema: sourceMeasureSchema, otherwise: 'unknownCode' },
  localPartnership: { schema: localPartnershipCodeSchema, otherwise: 'partnershipCode' },
  exitedOn: { schema: daySchema, otherwise: 'day' },
  destination: { schema: exitDestinationSchema, otherwise: 'unknownCode' },
  employer: { schema: enterpriseNumberSchema, otherwise: 'enterpriseNumber' },
  userEnterprise: { schema: enterpriseNumberSchema, otherwise: 'enterpriseNumber' },
  startedOn: { schema: daySchema, otherwise: 'day' },
  endedOn: { schema: daySchema, otherwise: 'day' },
  contract: { schema: contractKindSchema, otherwise: 'unknownCode' },
  targetGroups: { schema: codesSchema, otherwise: 'unknownCode' },
} as const satisfies Record<DeliveryColumnKey, { schema: z.ZodType; otherwise: DeliveryProblemKey }>;

export type CellValues = { readonly [Key in DeliveryColumnKey]?: z.infer<(typeof CELLS)[Key]['schema']> };

/** What was read of a row, cell by cell: nothing where it is empty. */
export type ReadCells = { readonly values: CellValues; readonly problems: readonly CellProblem[] };

/** Reads each cell of a row by itself. */
export const readCells = (layout: Layout, cells: readonly string[]): ReadCells => {
  const values: Partial<Record<DeliveryColumnKey, unknown>> = {};
  const problems: CellProblem[] = [];
  for (const [index, column] of layout.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    const { schema, otherwise } = CELLS[column];
    const read = schema.safeParse(cell);
    if (read.success) values[column] = read.data;
    else problems.push({ column, problem: otherwise });
  }
  // Each value was read by the schema of its own column.
  return { values: values as CellValues, problems };
};
