import { layOutRadar, type RadarOutline } from './radar.ts';

type RadarChartProps = {
  /** The finding, as a sentence. */
  readonly label: string;
  /** A number stands at the axis; the table and the legend say what it is. */
  readonly axes: readonly string[];
  readonly outlines: readonly { readonly name: string; readonly places: RadarOutline }[];
};

const SIZE = 320;
const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;

/** Outlines told apart by their dash as well as by colour. An axis without a place is left out of the outline. */
export const RadarChart = ({ label, axes, outlines }: RadarChartProps) => {
  const layout = layOutRadar(
    axes.length,
    outlines.map(({ places }) => places),
    SIZE,
  );
  return (
    <div className="chart-with-axes">
      <svg className="chart" viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} role="img" aria-label={label}>
        {layout.rings.map((ring) => (
          <path key={pathOf(ring)} d={pathOf(ring)} className="chart-ring" />
        ))}
        {layout.labels.map(([x, y], index) => (
          <text key={axes[index]} x={x} y={y + 4} textAnchor="middle">
            {index + 1}
          </text>
        ))}
        {layout.outlines.map((points, index) => (
          <g key={outlines[index]?.name} className={`chart-series chart-series-${index + 1}`}>
            <path d={pathOf(points)} />
          </g>
        ))}
      </svg>
      <ol className="small">
        {axes.map((axis) => (
          <li key={axis}>{axis}</li>
        ))}
      </ol>
      {outlines.length > 1 ? (
        <p className="chart-legend">
          {outlines.map(({ name }, index) => `${index === 0 ? '——' : '– –'} ${name}`).join(' · ')}
        </p>
      ) : null}
    </div>
  );
};
