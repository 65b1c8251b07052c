import type { AgencyDashboard } from '../../../shared/figures/schema.ts';
import { formatPercentage } from '../../../shared/kernel/format.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { layOutTrend, leaderOf, type TrendState, trendStateOf } from '../charts/trend.ts';
import { useWidth } from '../charts/use-width.ts';
import { useTexts } from '../i18n/language-context.ts';

const HEIGHT = 260;
const SERIES = 3;

const TrendChart = ({ state }: { state: TrendState }) => {
  const { agency } = useTexts().figures;
  const [element, width] = useWidth(640);
  const layout = layOutTrend(state, width, HEIGHT);
  return (
    <div ref={element}>
      <svg className="chart" width={width} height={HEIGHT} role="img" aria-label={agency.trendLabel}>
        <g className="chart-grid">
          {layout.yTicks.map(({ percent, y }) => (
            <g key={percent}>
              <line x1={layout.left} x2={layout.right} y1={y} y2={y} />
              <text x={layout.left - 8} y={y + 4} textAnchor="end">
                {percent}%
              </text>
            </g>
          ))}
          {layout.xLabels.map(({ quarter, x }) => (
            <text key={quarter} x={x} y={HEIGHT - 8} textAnchor="middle">
              {quarter}
            </text>
          ))}
        </g>
        <line x1={layout.left} x2={layout.right} y1={layout.goalY} y2={layout.goalY} className="chart-target" />
        {layout.lines.map(({ partnershipId, points, labelY, last }, index) => (
          <g key={partnershipId} className={`chart-series chart-series-${(index % SERIES) + 1}`}>
            <path d={`M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`} />
            <text x={layout.right + 8} y={labelY + 4} className="chart-label">
              <tspan className="chart-strong">{formatPercentage(last)}</tspan> {partnershipId}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
};

/** How far each partnership is to its own target, quarter by quarter. */
export const TrendCard = ({ dashboard }: { dashboard: AgencyDashboard }) => {
  const { agency } = useTexts().figures;
  const { general } = useTexts();
  const state = trendStateOf(dashboard);
  const leader = leaderOf(state);
  return (
    <ChartCard
      title={leader ? agency.trendLeader(leader.partnershipId, formatPercentage(leader.share)) : agency.trendTitle}
      chart={<TrendChart state={state} />}
      table={
        <table>
          <caption className="visually-hidden">{agency.trendLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{agency.partnership}</th>
              {state.quarters.map((quarter) => (
                <th key={quarter} scope="col" className="numeric">
                  {quarter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.lines.map(({ partnershipId, shares }) => (
              <tr key={partnershipId}>
                <th scope="row">{partnershipId}</th>
                {state.quarters.map((quarter, index) => (
                  <td key={quarter} className="numeric">
                    {shares[index] === undefined ? general.noData : formatPercentage(shares[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
};
