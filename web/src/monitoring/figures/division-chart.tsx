import { formatCount, formatExactPercentage } from '../../../../shared/kernel/format.ts';
import type { BreakdownRow, BreakdownTable } from '../../../../shared/monitoring/figures/breakdown.ts';
import { type Bar, Bars } from '../../charts/bars.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { FigureText, NotShownMark } from './figure-mark.tsx';
import { useFigureWords } from './words.ts';

/** A division with what its rows are called. */
export type Shown = BreakdownTable & { readonly nameOf: (row: BreakdownRow) => string };

const barsOf = ({ rows, nameOf }: Shown): Bar[] =>
  rows.flatMap((row) =>
    row.figure.kind === 'shown'
      ? [
          {
            key: row.code,
            label: nameOf(row),
            parts: [{ key: row.code, value: row.figure.value, text: formatCount(row.figure.value), tone: '1' }],
          },
        ]
      : [],
  );

/** What is shown as bars, and what is not behind a toggle: never as nothing. */
export const DivisionBars = ({ label, shown }: { label: string; shown: Shown }) => {
  const words = useFigureWords();
  const bars = barsOf(shown);
  if (shown.rows.length === 0) return <p className="muted">{words.breakdown.nothing}</p>;
  const others = shown.rows.filter(({ figure }) => figure.kind !== 'shown');
  return (
    <div className="stack">
      {bars.length > 0 ? <Bars long label={label} bars={bars} /> : null}
      {others.length > 0 ? (
        <details className="more">
          <summary>{words.breakdown.notShown(others.length)}</summary>
          <ul className="not-shown-list small">
            {others.map((row) => (
              <li key={row.code}>
                {shown.nameOf(row)} {row.figure.kind === 'shown' ? null : <NotShownMark kind={row.figure.kind} />}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
};

export const DivisionTable = ({ label, unit, shown }: { label: string; unit: string; shown: Shown }) => {
  const words = useFigureWords();
  const { general } = useTexts();
  return (
    <table>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" className="numeric">
            {unit}
          </th>
          <th scope="col" className="numeric">
            {words.breakdown.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{shown.nameOf(row)}</th>
            <td className="numeric">
              <FigureText figure={row.figure} />
            </td>
            <td className="numeric">{row.share === undefined ? general.noData : formatExactPercentage(row.share)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.everybody}</th>
          <td className="numeric">
            <FigureText figure={shown.total} />
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
};
