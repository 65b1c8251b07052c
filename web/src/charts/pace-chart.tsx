import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';
import { type Label, layOutPace, type PaceLayout, paceStateOf } from './pace.ts';
import { useWidth } from './use-width.ts';

const line = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;

const Grid = ({ layout }: { layout: PaceLayout }) => (
  <g className="chart-grid">
    {layout.yTicks.map(({ value, y }) => (
      <g key={value}>
        <line x1={layout.plot.left} x2={layout.plot.right} y1={y} y2={y} />
        <text x={layout.plot.left - 8} y={y + 4} textAnchor="end">
          {formatCount(value)}
        </text>
      </g>
    ))}
    {layout.years.map(({ year, x, width }) => (
      <g key={year}>
        <line x1={x} x2={x} y1={layout.plot.bottom} y2={layout.plot.bottom + 6} className="chart-axis" />
        <text x={x + width / 2} y={layout.plot.bottom + 20} textAnchor="middle">
          {year}
        </text>
      </g>
    ))}
  </g>
);

const EndLabel = ({ label, layout, range }: { label: Label; layout: PaceLayout; range: string }) => {
  const { pace } = useTexts().figures;
  const note = label.key === 'expected' ? range : '';
  return (
    <text
      x={Math.min(label.x, layout.plot.right + 8)}
      y={label.y + 4}
      className={`chart-label chart-label-${label.key}`}
    >
      <tspan className="chart-strong">{formatCount(label.value)}</tspan> {pace[label.key].toLowerCase()}
      {note ? <title>{note}</title> : null}
    </text>
  );
};

/** Realised companies against the target, with where it goes at today's pace and how sure that is. */
export const PaceChart = ({ figures }: { figures: PartnershipFigures }) => {
  const { pace, key } = useTexts().figures;
  const [element, width] = useWidth(640);
  const layout = layOutPace(paceStateOf(figures), width, Math.round(Math.min(340, Math.max(240, width * 0.5))));
  const { forecast } = figures;
  const range = forecast ? key.between(formatCount(forecast.low), formatCount(forecast.high)) : '';
  const [x, y] = layout.now;
  return (
    <div ref={element}>
      <svg className="chart" width={layout.width} height={layout.height} role="img" aria-label={pace.label}>
        <Grid layout={layout} />
        <path d={line(layout.target)} className="chart-target" />
        {layout.band.length > 0 ? <path d={`${line(layout.band)}Z`} className="chart-band" /> : null}
        <path d={line(layout.forecast)} className="chart-forecast" />
        <path d={line(layout.realised)} className="chart-realised" />
        <circle cx={x} cy={y} r="5" className="chart-now" />
        {forecast ? (
          <text x={x - 10} y={y - 10} textAnchor="end" className="chart-label chart-strong">
            {pace.now(formatCount(figures.current.realised[figures.countingRule]))}
          </text>
        ) : null}
        {layout.labels.map((label) => (
          <EndLabel key={label.key} label={label} layout={layout} range={range} />
        ))}
      </svg>
      {forecast ? (
        <p className="chart-legend">
          <span className="swatch swatch-band" /> {pace.uncertainty} ({formatCount(forecast.low)}–
          {formatCount(forecast.high)})
        </p>
      ) : null}
    </div>
  );
};
