import type { ReactNode } from 'react';
import { TableScroll } from '../ui/table-scroll.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

type SignedTableProps = {
  readonly label: string;
  /** What the numbers are, above their column. */
  readonly value: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly signed: ReactNode;
    readonly now: ReactNode;
  }[];
  /** Rows of which the number is another one by now; where there are none, there is no column of now. */
  readonly changed: readonly string[];
};

/** Numbers as they were signed, and beside them what they are now where that is something else. */
export const SignedTable = ({ label, value, rows, changed }: SignedTableProps) => {
  const words = useNoteWords();
  const { document } = useNoteTexts();
  return (
    <TableScroll label={label}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{document.figure}</th>
            <th scope="col" className="numeric">
              {value}
            </th>
            {changed.length > 0 ? (
              <th scope="col" className="numeric">
                {words.now}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, signed, now }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="numeric">{signed}</td>
              {changed.length > 0 ? <td className="numeric">{changed.includes(key) ? now : null}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
