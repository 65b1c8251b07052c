import { formatCount, formatExactPercentage } from '../../../../shared/kernel/format.ts';
import {
  BREAKDOWNS,
  type BreakdownRow,
  type BreakdownTable,
  breakdownOf,
  populationOf,
} from '../../../../shared/monitoring/figures/breakdown.ts';
import type { Chosen } from '../../../../shared/monitoring/figures/version.ts';
import { categoryName } from '../../../../shared/texts/monitoring-figures/names.ts';
import { type Bar, Bars } from '../../charts/bars.tsx';
import { ChartCard } from '../../charts/chart-card.tsx';
import { useLanguage, useTexts } from '../../i18n/language-context.ts';
import { SelectFilter } from '../../ui/filters.tsx';
import { FigureText, NotShownMark } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

type Shown = BreakdownTable & { readonly nameOf: (row: BreakdownRow) => string };

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

const BreakdownBars = ({ label, shown }: { label: string; shown: Shown }) => {
  const words = useFigureWords();
  const bars = barsOf(shown);
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

const RowsTable = ({ label, unit, shown }: { label: string; unit: string; shown: Shown }) => {
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

/** People at work in a quarter by what one chooses: target group, sector, region… */
export const BreakdownCard = ({ chosen, view, onChange }: Look & { chosen: Chosen }) => {
  const words = useFigureWords();
  const { language } = useLanguage();
  const { by, unit, quarter, version } = view;
  const label = words.breakdowns[by];
  const shown: Shown = {
    ...breakdownOf(chosen.cells, by, unit),
    nameOf: ({ code }) => categoryName(by, code, language),
  };
  const choice = (
    <SelectFilter
      name="by"
      label={words.breakdown.by}
      always
      value={by}
      options={BREAKDOWNS.map((value) => ({ value, label: words.breakdowns[value] }))}
      onChange={(value) => onChange({ by: value })}
    />
  );
  return (
    <ChartCard
      title={`${words.breakdown.title(label.toLowerCase())}, ${quarter}`}
      above={choice}
      chart={
        shown.rows.length === 0 ? (
          <p className="muted">{words.breakdown.nothing}</p>
        ) : (
          <BreakdownBars label={label} shown={shown} />
        )
      }
      table={<RowsTable label={label} unit={words.units[unit]} shown={shown} />}
      note={
        <div className="stack-tight">
          <p>
            {populationOf(by) === 'evaluation' ? words.breakdown.evaluation : ''} {words.breakdown.several}
          </p>
          <ProvenanceLine provenance={chosen.provenance} />
          <TakeTable taken={{ table: by, quarter, version }} />
        </div>
      }
    />
  );
};
