import { useQuery } from '@tanstack/react-query';
import { formatCount, formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import {
  DELIVERY_COLUMN_KEYS,
  DELIVERY_COLUMNS,
  type DeliveryColumn,
} from '../../../../shared/monitoring/delivery/columns.ts';
import type { LeaverDeliveryView } from '../../../../shared/monitoring/delivery/schema.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { ReportButton } from '../../document/task-card.tsx';
import { useLabel, useTexts } from '../../i18n/language-context.ts';
import { filled } from '../../i18n/message.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { deliveriesQuery, deliveryReportUrl } from './delivery-api.ts';
import { DeliveryForm } from './delivery-form.tsx';
import { useDeliveryWords } from './words.ts';

const DeliveryCard = ({ found: { delivery, task, current } }: { found: LeaverDeliveryView }) => {
  const words = useDeliveryWords();
  const { general } = useTexts();
  const { statement, counts, state } = delivery;
  const { instrument } = statement;
  const failures: Readonly<Record<string, string>> = words.failures;
  const failure = (task.failure && failures[task.failure]) || general.trouble.unexpected;
  const stateText = task.status === 'awaitingUpload' ? words.waiting : words.states[state];
  return (
    <li className="stack-tight">
      <p>
        <strong>{formatDate(statement.referenceDate)}</strong> {delivery.fileName}{' '}
        <span className={state === 'refused' ? 'tag tag-late' : 'tag'}>{current ? words.current : stateText}</span>
      </p>
      {state === 'refused' ? <p className="notice notice-error">{filled(failure, task.failureParameters)}</p> : null}
      {state === 'open' && task.total !== undefined ? (
        <p className="small muted" role="status">
          <progress aria-label={words.progressLabel} max={task.total} value={task.handled} />{' '}
          {words.progress(formatCount(task.handled), formatCount(task.total))}
        </p>
      ) : null}
      <Facts
        items={[
          ...(counts
            ? ([
                [words.rows, formatCount(counts.rows)],
                [words.accepted, formatCount(counts.accepted)],
                [words.refused, formatCount(counts.refused)],
              ] as const)
            : []),
          [words.requestedAt, formatDayOf(delivery.requestedAt)],
          [words.fields.legalGround, statement.legalGround],
          [
            words.fields.instrumentKind,
            `${words.instruments[instrument.kind]} ${instrument.number}, ${formatDate(instrument.decidedOn)}`,
          ],
          [words.fields.validUntil, instrument.validUntil && formatDate(instrument.validUntil)],
          [words.fields.impactAssessment, statement.impactAssessment],
        ]}
      />
      {task.reportLines === undefined ? null : (
        <div className="row">
          <ReportButton task={task} urlOf={(place) => deliveryReportUrl(place, delivery.id)} />
        </div>
      )}
    </li>
  );
};

const ColumnsCard = () => {
  const words = useDeliveryWords();
  const label = useLabel();
  const formOf = (column: DeliveryColumn): string =>
    'list' in column ? Object.keys(column.list).join(', ') : words.forms[column.form];
  const columns: Column<(typeof DELIVERY_COLUMN_KEYS)[number]>[] = [
    { key: 'column', header: words.column, cell: (key) => DELIVERY_COLUMNS[key].header },
    { key: 'form', header: words.form, cell: (key) => formOf(DELIVERY_COLUMNS[key]) },
    { key: 'filled', header: words.filled, cell: (key) => label(DELIVERY_COLUMNS[key].filled) },
  ];
  return (
    <Card title={words.columns} flush>
      <p className="card-body small muted">{words.columnsExplain}</p>
      <DataTable caption={words.columns} columns={columns} rows={DELIVERY_COLUMN_KEYS} rowKey={(key) => key} />
    </Card>
  );
};

/** Deliveries of leavers: bringing one in, and what came of each. */
export const LeaverDeliveriesPage = () => {
  const words = useDeliveryWords();
  const mayRead = useMay('monitoring:read');
  const query = useQuery({ ...deliveriesQuery(usePlace()), enabled: mayRead });
  const mayDeliver = useMay('monitoring:deliver');
  return (
    <Guarded permission="monitoring:read">
      <Page title={words.page}>
        <p className="prose muted">{words.explain}</p>
        {mayDeliver ? (
          <Card title={words.bring}>
            <DeliveryForm />
          </Card>
        ) : null}
        <Card title={words.earlier}>
          <Load query={query}>
            {({ rows }) =>
              rows.length === 0 ? (
                <EmptyState title={words.none}>{words.noneBody}</EmptyState>
              ) : (
                <ul className="stack">
                  {rows.map((found) => (
                    <DeliveryCard key={found.delivery.id} found={found} />
                  ))}
                </ul>
              )
            }
          </Load>
        </Card>
        <ColumnsCard />
      </Page>
    </Guarded>
  );
};
