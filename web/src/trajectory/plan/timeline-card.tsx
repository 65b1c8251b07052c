import { formatDate } from '../../../../shared/kernel/format.ts';
import type { TrajectoryView } from '../../../../shared/trajectory/view.ts';
import { today } from '../../app/today.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { isInPlace } from '../action-state.ts';
import { companyNamesOf } from './company-names.ts';
import { PlanDownload } from './plan-download.tsx';
import { Strip } from './strip.tsx';
import { type TimelineRow, timelineOf } from './timeline.ts';
import { usePlanWords } from './words.ts';

const usePeriod = (): ((row: TimelineRow) => string) => {
  const { period } = usePlanWords();
  return ({ from, to }) => {
    if (from !== undefined && to !== undefined) return period.between(formatDate(from), formatDate(to));
    if (to !== undefined) return period.until(formatDate(to));
    return from === undefined ? period.open : period.from(formatDate(from));
  };
};

const StatusOf = ({ row: { action, late } }: { row: TimelineRow }) => {
  const { trajectory } = useTexts();
  const plan = usePlanWords();
  const last = action.statuses.at(-1);
  return (
    <span className="row">
      {last ? (
        <span className={isInPlace(action) ? 'tag tag-good' : 'tag'}>
          {trajectory.actions.statuses[last.status]} {formatDate(last.on)}
        </span>
      ) : null}
      {late ? <span className="tag tag-late">{plan.late}</span> : null}
    </span>
  );
};

const AsTable = ({ trajectory, rows }: { trajectory: TrajectoryView; rows: readonly TimelineRow[] }) => {
  const plan = usePlanWords();
  const { columns } = plan;
  const joint = trajectory.participants.length > 1;
  const day = (date: TimelineRow['from']): string => (date === undefined ? '' : formatDate(date));
  return (
    <details>
      <summary className="button-link">{plan.table}</summary>
      <DataTable
        caption={plan.timeline}
        rows={rows}
        rowKey={({ action }) => action.id}
        columns={[
          { key: 'what', header: columns.what, cell: ({ action }) => action.title },
          { key: 'from', header: columns.from, cell: ({ from }) => day(from) },
          { key: 'to', header: columns.to, cell: ({ to }) => day(to) },
          { key: 'status', header: columns.status, cell: (row) => <StatusOf row={row} /> },
          ...(joint
            ? [
                {
                  key: 'companies',
                  header: columns.companies,
                  cell: ({ action }: TimelineRow) => companyNamesOf(trajectory, action.companyIds),
                },
              ]
            : []),
        ]}
      />
    </details>
  );
};

/** What runs when: the phases, and each action from its first day to its last, with today across. */
export const TimelineCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const { trajectory: texts } = useTexts();
  const plan = usePlanWords();
  const periodOf = usePeriod();
  const { rows, phases, today: now } = timelineOf(trajectory, today());
  if (rows.length === 0) return null;
  return (
    <Card title={plan.timeline} aside={<PlanDownload trajectory={trajectory} />}>
      <ol className="plan-timeline">
        <li>
          <div className="plan-line small">
            <strong>{plan.phases}</strong>
            <span className="muted">
              {phases.map(({ phase, on }) => `${texts.phases[phase]} ${formatDate(on)}`).join(' · ')}
            </span>
          </div>
          <Strip stretches={phases} today={now} alternating />
        </li>
        {rows.map((row) => (
          <li key={row.action.id}>
            <div className="plan-line">
              <span>
                {row.action.title} <span className="small muted">{periodOf(row)}</span>
              </span>
              <StatusOf row={row} />
            </div>
            <Strip stretches={row.stretch ? [row.stretch] : []} marks={row.marks} today={now} />
          </li>
        ))}
      </ol>
      <p className="small muted plan-today">
        <span aria-hidden="true" /> {plan.today}, {formatDate(today())}
      </p>
      <AsTable trajectory={trajectory} rows={rows} />
    </Card>
  );
};
