import { useErrorWithin } from '../ui/form/form-errors.ts';
import { fieldId } from '../ui/form/pointer.ts';
import { TableScroll } from '../ui/table-scroll.tsx';
import { useBudgetWords } from './words.ts';

type Named = { readonly key: string; readonly label: string };
/** Euros as typed, each under what it is of. */
export type TypedAmounts = Readonly<Record<string, string>>;

type CellProps = {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

const AmountCell = ({ pointer, label, value, onChange }: CellProps) => {
  const error = useErrorWithin(pointer);
  const id = fieldId(pointer);
  return (
    <>
      {error ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        size={12}
        aria-label={label}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
};

type AmountGridProps = {
  readonly caption: string;
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  readonly typedAt: (row: string, column: string) => string;
  /** Where the line of a cell goes in the request. */
  readonly pointerOf: (row: string, column: string) => string;
  readonly onChange: (row: string, column: string, typed: string) => void;
};

/** Amounts in rows and columns; what stays empty is not sent. */
export const AmountGrid = ({ caption, rows, columns, typedAt, pointerOf, onChange }: AmountGridProps) => {
  const words = useBudgetWords();
  return (
    <TableScroll label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <td key={column.key}>
                  <AmountCell
                    pointer={pointerOf(row.key, column.key)}
                    label={`${caption}: ${words.amountOf(row.label, column.label)}`}
                    value={typedAt(row.key, column.key)}
                    onChange={(typed) => onChange(row.key, column.key, typed)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
