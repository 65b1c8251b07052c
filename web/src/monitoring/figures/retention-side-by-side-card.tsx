import { formatPercentage } from '../../../../shared/kernel/format.ts';
import {
  hasShare,
  pointAt,
  RETENTION_KINDS,
  type RetentionCurve,
  type RetentionRow,
  retentionCurves,
  retentionSideBySide,
} from '../../../../shared/monitoring/figures/retention.ts';
import type { AgencyMonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { oneOf } from '../../app/search-values.ts';
import { type Bar, Bars } from '../../charts/bars.tsx';
import { ChartCard } from '../../charts/chart-card.tsx';
import { SelectFilter } from '../../ui/filters.tsx';
import type { MonitoringSearch } from './monitoring-search.ts';
import { ProvenanceLine } from './provenance-line.tsx';
import { PointText } from './retention-point.tsx';
import { RetentionTable } from './retention-table.tsx';
import { TakeTable } from './taking.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

const TOGETHER = 'together';

/** The cohort of the address, or the newest of which anything is known of all together, or the newest. */
const cohortOf = (curves: readonly RetentionCurve[], wanted: string | undefined): RetentionCurve | undefined =>
  curves.find(({ quarter }) => quarter === wanted) ?? curves.findLast(hasShare) ?? curves.at(-1);

/** The number of months of the address, or the longest of which the share of all together is known. */
const monthsIn = (cohort: RetentionCurve, wanted: string | undefined): number | undefined => {
  const known = cohort.points.findLast(({ kind }) => kind === 'share') ?? cohort.points[0];
  return cohort.points.find(({ months }) => String(months) === wanted)?.months ?? known?.months;
};

const barOf = ({ partnershipId, curve }: RetentionRow, months: number, together: string): Bar => {
  const key = partnershipId ?? TOGETHER;
  const bar = { key, label: partnershipId ?? together };
  const point = pointAt(curve, months);
  if (point.kind !== 'share') return { ...bar, parts: [], instead: <PointText curve={curve} months={months} /> };
  const tone = partnershipId === undefined ? TOGETHER : '1';
  return { ...bar, parts: [{ key, value: point.share, text: formatPercentage(point.share), tone }] };
};

type RetentionSideBySideProps = Look & {
  readonly figures: AgencyMonitoringFigures;
  readonly search: MonitoringSearch;
};

/** Which share of the people who started in a quarter stayed, partnership beside partnership, and of all together. */
export const RetentionSideBySideCard = ({ figures, search, view, onChange }: RetentionSideBySideProps) => {
  const words = useFigureWords();
  const { retention } = words;
  const curves = retentionCurves(figures.together.quarters, view.kind);
  const cohort = cohortOf(curves, search.cohort);
  const months = cohort && monthsIn(cohort, search.months);
  if (!cohort || months === undefined) return null;
  const rows = retentionSideBySide([...figures.partnerships, figures.together], cohort.quarter, view.kind);
  const title = retention.sideBySide[view.kind](cohort.quarter, months);
  const offered = cohort.points.map((point) => String(point.months));
  return (
    <ChartCard
      title={title}
      above={
        <>
          <SelectFilter
            name="cohort"
            label={retention.cohort}
            always
            value={cohort.quarter}
            options={curves.toReversed().map(({ quarter }) => ({ value: quarter, label: quarter }))}
            onChange={(value) => onChange({ cohort: value })}
          />
          <SelectFilter
            name="months"
            label={retention.looked}
            always
            value={oneOf(String(months), offered)}
            options={offered.map((value) => ({ value, label: retention.after(Number(value)) }))}
            onChange={(value) => onChange({ months: value })}
          />
          <SelectFilter
            name="kind-side-by-side"
            label={retention.kind}
            always
            value={view.kind}
            options={RETENTION_KINDS.map((value) => ({ value, label: retention.kinds[value] }))}
            onChange={(value) => onChange({ kind: value })}
          />
        </>
      }
      chart={<Bars label={title} most={1} bars={rows.map((row) => barOf(row, months, words.together))} />}
      table={
        <RetentionTable
          label={title}
          of={words.headers.partnership}
          rows={rows.map(({ partnershipId, curve }) => ({
            key: partnershipId ?? TOGETHER,
            name: partnershipId ?? words.together,
            curve,
          }))}
        />
      }
      note={
        <div className="stack-tight">
          <p>{retention.explain}</p>
          <ProvenanceLine provenance={cohort.provenance} />
          <TakeTable taken={{ table: 'retention', version: 'now', before: view.before }} />
        </div>
      }
    />
  );
};
