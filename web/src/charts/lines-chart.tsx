import { type LineSeries, type LinesLayout, layOutLines } from './lines.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 260;
const TONES = 3;

export type NamedLine = LineSeries & {
  readonly name: string;
  /** Of everybody together: beside the lines that it is about. */
  readonly together?: boolean;
};

type LinesChartProps = {
  readonly label: string;
  readonly lines: readonly NamedLine[];
  readonly at: readonly number[];
  readonly atText: (index: number) => string;
  readonly valueText: (value: number) => string;
  readonly most?: number;
};

const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;

const Line = ({
  line: { stretches, end },
  name,
  className,
  valueText,
}: Pick<LinesChartProps, 'valueText'> & {
  readonly line: LinesLayout['lines'][number];
  readonly name: string;
  readonly className: string;
}) => (
  <g className={`chart-series ${className}`}>
    {stretches.map((points) => (
      <path key={String(points[0])} d={path(points)} />
    ))}
    {stretches.flat().map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="4" />
    ))}
    {end ? (
      <text x={end.x} y={end.y + 4} className="chart-label">
        <tspan className="chart-strong">{valueText(end.value)}</tspan> {name}
      </text>
    ) : null}
  </g>
);

/** Lines over time. Where nothing is shown a line is interrupted, and a dotted upright says that there was something. */
export const LinesChart = ({ label, lines, at, atText, valueText, most }: LinesChartProps) => {
  const [element, width] = useWidth(640);
  const layout = layOutLines({ at, series: lines, ...(most === undefined ? {} : { most }) }, width, HEIGHT);
  return (
    <div ref={element}>
      <svg className="chart" width={width} height={HEIGHT} role="img" aria-label={label}>
        <g className="chart-grid">
          {layout.yTicks.map(({ value, y }) => (
            <g key={value}>
              <line x1={layout.left} x2={layout.right} y1={y} y2={y} />
              <text x={layout.left - 8} y={y + 4} textAnchor="end">
                {valueText(value)}
              </text>
            </g>
          ))}
          {layout.xLabels.map(({ index, x }) => (
            <text key={index} x={x} y={HEIGHT - 8} textAnchor="middle">
              {atText(index)}
            </text>
          ))}
        </g>
        {layout.gaps.map((x) => (
          <line key={x} x1={x} x2={x} y1={layout.top} y2={layout.bottom} className="chart-target" />
        ))}
        {layout.lines.map((line, index) => (
          <Line
            key={line.key}
            line={line}
            name={lines[index]?.name ?? ''}
            className={lines[index]?.together ? 'chart-series-together' : `chart-series-${(index % TONES) + 1}`}
            valueText={valueText}
          />
        ))}
      </svg>
    </div>
  );
};
