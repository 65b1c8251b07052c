import { formatPercentage } from '../../../../shared/kernel/format.ts';
import {
  hasShare,
  monthsOf,
  nextKnown,
  pointAt,
  RETENTION_KINDS,
  type RetentionCurve,
  retentionCurves,
} from '../../../../shared/monitoring/figures/retention.ts';
import type { MonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { SelectFilter } from '../../ui/filters.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { PointText } from './retention-point.tsx';
import { RetentionTable } from './retention-table.tsx';
import { TakeTable } from './taking.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

/** More lines than that cannot be told apart. */
const MOST_DRAWN = 3;

const percentAt = (curve: RetentionCurve, months: number): number | undefined => {
  const point = pointAt(curve, months);
  return point.kind === 'share' ? point.share * 100 : undefined;
};

const CurvesChart = ({ label, curves }: { label: string; curves: readonly RetentionCurve[] }) => {
  const words = useFigureWords();
  const drawn = curves.filter(hasShare).slice(-MOST_DRAWN);
  if (drawn.length === 0) return <p className="muted">{words.retention.nothing}</p>;
  // A number of months that no cohort reached yet has no place: an empty end of the axis would look like a drop.
  const months = monthsOf(drawn).filter((after) => drawn.some((curve) => percentAt(curve, after) !== undefined));
  return (
    <LinesChart
      label={label}
      lines={drawn.map((curve) => ({
        key: curve.quarter,
        name: curve.quarter,
        values: months.map((after) => percentAt(curve, after)),
      }))}
      at={months}
      atText={(index) => words.retention.months(months[index] ?? 0)}
      valueText={(percent) => formatPercentage(percent / 100)}
      most={100}
    />
  );
};

/** Which share is the next to be known, and from which day on: where the chart ends, it says why. */
const NextKnown = ({ curves }: { curves: readonly RetentionCurve[] }) => {
  const { retention } = useFigureWords();
  const next = nextKnown(curves);
  if (!next) return null;
  return (
    <p>
      {retention.next(next.curve.quarter, next.point.months)}{' '}
      <PointText curve={next.curve} months={next.point.months} />
    </p>
  );
};

/** How many of each cohort stay, at the same company or at work anywhere. */
export const RetentionCard = ({ figures, view, onChange }: Look & { figures: MonitoringFigures }) => {
  const words = useFigureWords();
  const { retention } = words;
  const curves = retentionCurves(figures.quarters, view.kind);
  const drawn = Math.min(MOST_DRAWN, curves.filter(hasShare).length);
  const title = retention.title[view.kind];
  return (
    <ChartCard
      title={title}
      above={
        <SelectFilter
          name="kind"
          label={retention.kind}
          always
          value={view.kind}
          options={RETENTION_KINDS.map((value) => ({ value, label: retention.kinds[value] }))}
          onChange={(value) => onChange({ kind: value })}
        />
      }
      chart={<CurvesChart label={title} curves={curves} />}
      table={
        <RetentionTable
          label={title}
          of={retention.cohort}
          rows={curves.toReversed().map((curve) => ({ key: curve.quarter, name: curve.quarter, curve }))}
        />
      }
      note={
        <div className="stack-tight">
          <p>
            {retention.explain} {drawn < curves.length && drawn > 0 ? retention.drawn(drawn) : ''}
          </p>
          <NextKnown curves={curves} />
          <ProvenanceLine provenance={curves.at(-1)?.provenance} />
          <TakeTable taken={{ table: 'retention', version: 'now', before: view.before }} />
        </div>
      }
    />
  );
};
