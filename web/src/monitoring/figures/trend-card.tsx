import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { populationOf } from '../../../../shared/monitoring/figures/breakdown.ts';
import { shownValue } from '../../../../shared/monitoring/figures/figure.ts';
import { lastStep, type TrendPoint, trendOf } from '../../../../shared/monitoring/figures/trend.ts';
import { chosenOf, quarterIn } from '../../../../shared/monitoring/figures/version.ts';
import type { MonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { useLanguage } from '../../i18n/language-context.ts';
import { FigureText } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import { PartChoice, partOf } from './trend-part.tsx';
import type { Look } from './view.ts';
import { type FigureWords, useFigureWords } from './words.ts';

type Row = { readonly name: string; readonly together: boolean; readonly points: readonly TrendPoint[] };

const isUnseen = ({ figure }: TrendPoint): boolean => figure.kind !== 'shown';

/** What happened since the quarter before, of the only line that there is. */
const findingOf = ({ trend }: FigureWords, quarters: readonly Quarter[], rows: readonly Row[]): string | undefined => {
  const step = rows.length === 1 ? lastStep(rows[0]?.points ?? []) : undefined;
  const before = quarters.at(-2) ?? '';
  if (!step) return undefined;
  const by = step.to - step.from;
  if (by === 0) return trend.same(before);
  return (by > 0 ? trend.more : trend.fewer)(formatCount(Math.abs(by)), before);
};

type Shown = { readonly label: string; readonly quarters: readonly Quarter[]; readonly rows: readonly Row[] };

/** Lines, and by name those of which nothing is shown: without a line nobody would know of them. */
const TrendLines = ({ label, quarters, rows }: Shown) => {
  const words = useFigureWords();
  const several = rows.length > 1;
  const unseen = rows.filter(({ points }) => points.every(isUnseen));
  return (
    <div className="stack">
      <LinesChart
        label={label}
        lines={rows.map(({ name, together, points }) => ({
          key: name,
          name: several ? name : '',
          together: several && together,
          values: points.map(({ figure }) => shownValue(figure)),
        }))}
        at={quarters.map((_, index) => index)}
        atText={(index) => quarters[index] ?? ''}
        valueText={formatCount}
      />
      {unseen.length === 0 ? null : (
        <ul className="not-shown-list small">
          {unseen.map(({ name, points }) => (
            <li key={name}>
              {several ? name : words.trend.nothing} <FigureText figure={points.at(-1)?.figure ?? { kind: 'absent' }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const PointsTable = ({ label, quarters, rows, unit }: Shown & { readonly unit: string }) => {
  const words = useFigureWords();
  return (
    <table>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{words.headers.quarter}</th>
          {rows.map(({ name }) => (
            <th key={name} scope="col" className="numeric">
              {rows.length > 1 ? name : unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quarters.map((quarter, index) => (
          <tr key={quarter}>
            <th scope="row">{quarter}</th>
            {rows.map(({ name, points }) => (
              <td key={name} className="numeric">
                <FigureText figure={points[index]?.figure ?? { kind: 'absent' }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type TrendCardProps = Look & {
  readonly audiences: readonly MonitoringFigures[];
  readonly quarters: readonly Quarter[];
};

/**
 * Unique persons or companies, quarter by quarter; of one partnership, or of several with all together; of everybody, or of one category
 * that is published.
 */
export const TrendCard = ({ audiences, quarters, view, onChange }: TrendCardProps) => {
  const words = useFigureWords();
  const { language } = useLanguage();
  const { unit, version, before } = view;
  const part = partOf(audiences, view, language);
  const rows = audiences.map(
    (figures): Row => ({
      name: figures.partnershipId ?? words.together,
      together: figures.partnershipId === undefined,
      points: trendOf(figures, quarters, { unit, version, part }),
    }),
  );
  const points = rows.flatMap((row) => row.points);
  const newest = audiences.map((figures) => chosenOf(quarterIn(figures, quarters.at(-1)), version)).find(Boolean);
  const label = part ? `${words.trend.title[unit]}, ${part.name}` : words.trend.title[unit];
  const finding = findingOf(words, quarters, rows);
  return (
    <ChartCard
      title={finding === undefined ? label : `${label}: ${finding}`}
      above={<PartChoice audiences={audiences} view={view} onChange={onChange} />}
      chart={<TrendLines label={label} quarters={quarters} rows={rows} />}
      table={<PointsTable label={label} quarters={quarters} rows={rows} unit={words.units[unit]} />}
      note={
        <div className="stack-tight">
          {part && populationOf(part.by) === 'evaluation' ? <p>{words.breakdown.evaluation}</p> : null}
          {points.some(isUnseen) ? <p>{words.trend.gaps}</p> : null}
          {version === 'reported' && points.some((point) => point.version === 'now') ? (
            <p>{words.trend.mixed}</p>
          ) : null}
          {quarters.length > 1 ? <p>{words.trend.newest}</p> : null}
          <ProvenanceLine provenance={newest?.provenance} />
          <TakeTable taken={{ table: 'trend', version, before, by: part?.by, code: part?.code }} />
        </div>
      }
    />
  );
};
