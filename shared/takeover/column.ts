import type { Label } from '../reference/label.ts';
import type { Cell, Format } from './format.ts';

/** One column: what it is called in either language, what it means, and how it is typed. Template, reader and guide go by it. */
export type Column<Value, Required extends boolean> = {
  readonly header: Label;
  readonly meaning: Label;
  readonly required: Required;
  readonly format: Format<Value>;
  /** How the template's example would fill it in. */
  readonly example?: Cell;
};

const column =
  <Required extends boolean>(required: Required) =>
  <Value>(nl: string, en: string, format: Format<Value>, meaning: Label): Column<Value, Required> => ({
    header: { nl, en },
    meaning,
    required,
    format,
  });
export const required = column(true);
export const optional = column(false);

export type Columns = Readonly<Record<string, Column<unknown, boolean>>>;
/** A row that could be read: what every column gives, absent where it may be. */
export type ValuesOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
};

export type Sheet<C extends Columns = Columns> = {
  readonly name: Label;
  readonly meaning: Label;
  /** A file without it makes no sense. */
  readonly isRequired: boolean;
  readonly columns: C;
};
