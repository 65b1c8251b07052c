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

/** Amounts in rows and columns; on a phone a row is a card, in which each amount has room. What stays empty is not sent. */
export const AmountGrid = ({ caption, rows, columns, typedAt, pointerOf, onChange }: AmountGridProps) => {
  const words = useBudgetWords();
  // biome-ignore-start lint/a11y/noRedundantRoles: the phone's layout takes the table's own roles away in some browsers
  return (
    <TableScroll label={caption}>
      <table className="cards-on-phone" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              <th scope="row" role="rowheader">
                {row.label}
              </th>
              {columns.map((column) => (
                <td key={column.key} role="cell" data-label={column.label}>
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
  // biome-ignore-end lint/a11y/noRedundantRoles: see above
};
