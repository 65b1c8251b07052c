import type { IsoDate } from '../../kernel/dates.ts';
import { holdsNationalNumber } from '../../kernel/national-number.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Layout } from './header.ts';
import type { CellProblem } from './problems.ts';
import { type CellValues, readCells } from './read-cells.ts';
import type { LeaverRow } from './row.ts';
import { problemsAcross } from './row-rules.ts';

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
