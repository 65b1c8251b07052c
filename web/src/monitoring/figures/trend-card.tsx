import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { shownValue } from '../../../../shared/monitoring/figures/figure.ts';
import { lastStep, type TrendPoint, trendOf } from '../../../../shared/monitoring/figures/trend.ts';
import { chosenOf, quarterIn } from '../../../../shared/monitoring/figures/version.ts';
import type { MonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { FigureText } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import type { View } from './view.ts';
import { type FigureWords, useFigureWords } from './words.ts';

type Row = { readonly name: string; readonly together: boolean; readonly points: readonly TrendPoint[] };

/** What happened since the quarter before, of the only line that there is. */
const titleOf = (
  { trend }: FigureWords,
  { unit }: View,
  quarters: readonly Quarter[],
  rows: readonly Row[],
): string => {
  const step = rows.length === 1 ? lastStep(rows[0]?.points ?? []) : undefined;
  const before = quarters.at(-2) ?? '';
  const name = trend.title[unit];
  if (!step) return name;
  const by = step.to - step.from;
  if (by === 0) return `${name}: ${trend.same(before)}`;
  return `${name}: ${(by > 0 ? trend.more : trend.fewer)(formatCount(Math.abs(by)), before)}`;
};

type TrendCardProps = {
  readonly audiences: readonly MonitoringFigures[];
  readonly quarters: readonly Quarter[];
  readonly view: View;
};

/** Unique persons or companies, quarter by quarter; of one partnership, or of several with all together. */
export const TrendCard = ({ audiences, quarters, view }: TrendCardProps) => {
  const words = useFigureWords();
  const rows = audiences.map(
    (figures): Row => ({
      name: figures.partnershipId ?? words.together,
      together: figures.partnershipId === undefined,
      points: trendOf(figures, quarters, view),
    }),
  );
  const several = rows.length > 1;
  const points = rows.flatMap((row) => row.points);
  const newest = audiences
    .map((figures) => chosenOf(quarterIn(figures, quarters.at(-1)), view.version))
    .find((found) => found);
  return (
    <ChartCard
      title={titleOf(words, view, quarters, rows)}
      chart={
        <LinesChart
          label={words.trend.title[view.unit]}
          lines={rows.map(({ name, together, points: own }) => ({
            key: name,
            name: several ? name : '',
            together: several && together,
            values: own.map(({ figure }) => shownValue(figure)),
          }))}
          at={quarters.map((_, index) => index)}
          atText={(index) => quarters[index] ?? ''}
          valueText={formatCount}
        />
      }
      table={
        <table>
          <caption className="visually-hidden">{words.trend.title[view.unit]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.headers.quarter}</th>
              {rows.map(({ name }) => (
                <th key={name} scope="col" className="numeric">
                  {several ? name : words.units[view.unit]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quarters.map((quarter, index) => (
              <tr key={quarter}>
                <th scope="row">{quarter}</th>
                {rows.map(({ name, points: own }) => (
                  <td key={name} className="numeric">
                    <FigureText figure={own[index]?.figure ?? { kind: 'absent' }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
      note={
        <div className="stack-tight">
          {points.some(({ figure }) => figure.kind !== 'shown') ? <p>{words.trend.gaps}</p> : null}
          {view.version === 'reported' && points.some(({ version }) => version === 'now') ? (
            <p>{words.trend.mixed}</p>
          ) : null}
          {quarters.length > 1 ? <p>{words.trend.newest}</p> : null}
          <ProvenanceLine provenance={newest?.provenance} />
          <TakeTable taken={{ table: 'trend', version: view.version }} />
        </div>
      }
    />
  );
};
