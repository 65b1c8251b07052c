import { monthsOf, type RetentionCurve } from '../../../../shared/monitoring/figures/retention.ts';
import { PointText } from './retention-point.tsx';
import { useFigureWords } from './words.ts';

type RetentionTableProps = {
  readonly label: string;
  /** What the rows are: cohorts, or partnerships. */
  readonly of: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** Nothing where no such cohort was published. */
    readonly curve: RetentionCurve | undefined;
  }[];
};

/** Which share stayed after each number of months, a curve in each row. */
export const RetentionTable = ({ label, of, rows }: RetentionTableProps) => {
  const words = useFigureWords();
  const months = monthsOf(rows.flatMap(({ curve }) => curve ?? []));
  return (
    <table>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {months.map((after) => (
            <th key={after} scope="col" className="numeric">
              {words.retention.after(after)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, curve }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {months.map((after) => (
              <td key={after} className="numeric">
                <PointText curve={curve} months={after} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
