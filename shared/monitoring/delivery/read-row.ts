import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { type IsoDate, isoDateSchema } from '../../kernel/dates.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { CODE_SEPARATOR, type DeliveryColumnKey } from './columns.ts';
import type { Layout } from './header.ts';
import { holdsNationalNumber } from './national-number.ts';
import type { CellProblem, DeliveryProblemKey } from './problems.ts';
import {
  contractKindSchema,
  exitDestinationSchema,
  type LeaverRow,
  leaverTargetGroupSchema,
  localPartnershipCodeSchema,
  pseudonymSchema,
  sourceMeasureSchema,
} from './row.ts';
import { problemsAcross } from './row-rules.ts';

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

type CellValues = { readonly [Key in DeliveryColumnKey]?: z.infer<(typeof CELLS)[Key]['schema']> };

/** What was read of a row, cell by cell: nothing where it is empty. */
export type ReadCells = { readonly values: CellValues; readonly problems: readonly CellProblem[] };

const readCells = (layout: Layout, cells: readonly string[]): ReadCells => {
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

const numbersIn = (layout: Layout, cells: readonly string[]): CellProblem[] =>
  cells.flatMap((cell, index) => {
    if (!holdsNationalNumber(cell)) return [];
    const column = layout[index];
    return [{ ...(column === undefined ? {} : { column }), problem: 'nationalNumber' as const }];
  });

const workOf = ({ employer, userEnterprise, startedOn, endedOn, contract }: CellValues): LeaverRow['work'] =>
  employer === undefined || startedOn === undefined || contract === undefined
    ? undefined
    : {
        employer,
        ...(userEnterprise === undefined ? {} : { userEnterprise }),
        startedOn,
        ...(endedOn === undefined ? {} : { endedOn }),
        contract,
      };

/**
 * Reads the cells of one row into a leaver, or says what is wrong with it, cell by cell and without their content. A number of
 * the national register anywhere in the row is all that is said of it: nothing else of such a row is looked at.
 */
export const readLeaverRow = (
  layout: Layout,
  cells: readonly string[],
  referenceDate: IsoDate,
): Result<LeaverRow, readonly CellProblem[]> => {
  const numbers = numbersIn(layout, cells);
  if (numbers.length > 0) return fail(numbers);
  if (cells.length !== layout.length) return fail([{ problem: 'cellCount' }]);
  const read = readCells(layout, cells);
  const problems = [...read.problems, ...problemsAcross(read, referenceDate)];
  const { pseudonym, sourceMeasure, localPartnership, exitedOn, destination, targetGroups } = read.values;
  if (problems.length > 0) return fail(problems);
  if (pseudonym === undefined || sourceMeasure === undefined || exitedOn === undefined || destination === undefined)
    throw new Error('A row without a problem has what every row must have');
  const work = workOf(read.values);
  return ok({
    pseudonym,
    sourceMeasure,
    ...(localPartnership === undefined ? {} : { localPartnership }),
    exitedOn,
    destination,
    ...(work === undefined ? {} : { work }),
    targetGroups: targetGroups ?? [],
  });
};
