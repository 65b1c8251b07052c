import type * as z from 'zod';
import type { CatalogueName } from '../catalogue/lists.ts';
import type { Catalogues } from '../catalogue/registry.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Label } from '../reference/label.ts';
import type { TakeoverProblemKey } from './problem-texts.ts';

/** What a spreadsheet holds in a cell. A day that was typed as a day comes as a `Date` at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** What is wrong with a cell, apart from where it stands. */
export type Flaw = { readonly problem: TakeoverProblemKey; readonly parameters: Readonly<Record<string, string>> };

/** How a column is typed: what a person reads of it in the template, and what a program makes of a cell that is not empty. */
export type Format<Value> = {
  readonly how: Label;
  readonly read: (cell: NonNullable<Cell>, catalogues: Catalogues) => Result<Value, Flaw>;
  /** The codes that may stand there, for the list in the template: of this product, or of a catalogue of the agency. */
  readonly choices?: Readonly<Record<string, Label>>;
  readonly catalogue?: CatalogueName;
};

export const flaw = (problem: TakeoverProblemKey, parameters: Record<string, string> = {}) =>
  fail<Flaw>({ problem, parameters });

/** A cell as somebody would have typed it: spaces around it, and those that do not break, say nothing. */
export const textOf = (cell: NonNullable<Cell>): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell)
        .replace(/[\u00a0\u202f]/g, ' ')
        .trim();

export const isEmpty = (cell: Cell | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === 'string' && textOf(cell) === '');

/** What a formula gave that could not be worked out. */
export const isSpreadsheetError = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(cell.trim());

/** Reads by a schema that chose its own messages; those that are no problem of this report become `unreadable`. */
export const bySchema = <Schema extends z.ZodType>(
  schema: Schema,
  known: readonly TakeoverProblemKey[],
  text: string,
): Result<z.output<Schema>, Flaw> => {
  const parsed = schema.safeParse(text);
  if (parsed.success) return ok(parsed.data);
  const message = parsed.error.issues[0]?.message;
  return flaw(known.find((key) => key === message) ?? 'unreadable', { value: text });
};
