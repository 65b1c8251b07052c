import { useQuery } from '@tanstack/react-query';
import {
  DELIVERY_COLUMN_KEYS,
  DELIVERY_COLUMNS,
  type DeliveryColumn,
} from '../../../../shared/monitoring/delivery/columns.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { deliveriesQuery } from './delivery-api.ts';
import { DeliveryCard } from './delivery-card.tsx';
import { DeliveryForm } from './delivery-form.tsx';
import { RetentionCard } from './retention-card.tsx';
import { useDeliveryWords } from './words.ts';

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
        <RetentionCard />
        <ColumnsCard />
      </Page>
    </Guarded>
  );
};
