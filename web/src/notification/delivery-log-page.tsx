import { queryOptions, useQuery } from '@tanstack/react-query';
import { hc } from 'hono/client';
import { useState } from 'react';
import type { NotificationRoutes } from '../../../functions/notification/routes.ts';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Deliveries, DeliveryRow } from '../../../shared/notification/schema.ts';
import { answerOf } from '../app/api.ts';
import { type Place, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { quartersToChoose } from './quarters-to-choose.ts';
import { type NotificationWords, useNotificationWords } from './words.ts';

const deliveriesQuery = (place: Place, quarter: string | undefined) =>
  queryOptions({
    queryKey: [place.id, 'deliveries', quarter],
    queryFn: (): Promise<Deliveries> =>
      answerOf(hc<NotificationRoutes>(place.api, { fetch: place.fetch }).deliveries.$get({ query: { quarter } })),
    placeholderData: (before) => before,
  });

const GONE_OUT = new Set<DeliveryRow['status']>(['sent', 'delivered', 'bounced', 'complained']);

const titleOf = (texts: NotificationWords, log: Deliveries | undefined): string => {
  if (!log) return texts.page;
  const sent = log.rows.filter(({ status }) => GONE_OUT.has(status)).length;
  if (log.rows.length === 0) return texts.titleNone(log.quarter);
  return texts.title(formatCount(sent), formatCount(log.rows.length), log.quarter);
};

const TONES: Readonly<Record<DeliveryRow['status'], string>> = {
  claimed: 'tag',
  uncertain: 'tag tag-soon',
  sent: 'tag',
  delivered: 'tag tag-good',
  bounced: 'tag tag-late',
  complained: 'tag tag-late',
  failed: 'tag tag-late',
};

const useColumns = (): Column<DeliveryRow>[] => {
  const notification = useNotificationWords();
  const { access } = useTexts();
  const { columns } = notification;
  const roles = (row: DeliveryRow): string => row.recipientRoles.map((role) => access.roles[role]).join(', ');
  return [
    { key: 'recipient', header: columns.recipient, cell: (row) => row.recipientName ?? roles(row) },
    {
      key: 'kind',
      header: columns.kind,
      cell: ({ kind, day }) =>
        day === undefined ? notification.kinds[kind] : `${notification.kinds[kind]}, ${formatDate(day)}`,
    },
    {
      key: 'status',
      header: columns.status,
      cell: ({ status, failure }) => (
        <>
          <span className={TONES[status]}>{notification.statuses[status]}</span>
          {failure ? <span className="small muted"> {notification.failures[failure]}</span> : null}
        </>
      ),
    },
    { key: 'language', header: columns.language, cell: ({ language }) => access.languages[language] },
    { key: 'attempts', header: columns.attempts, numeric: true, cell: ({ attempts }) => formatCount(attempts) },
    {
      key: 'updated',
      header: columns.updated,
      cell: ({ updatedAt }) => `${formatDayOf(updatedAt)} ${formatTimeOf(updatedAt)}`,
    },
  ];
};

/** Every mail about a quarter and what became of it. */
export const DeliveryLogPage = () => {
  const notification = useNotificationWords();
  const place = usePlace();
  const [chosenQuarter, choose] = useState<string>();
  const query = useQuery({ ...deliveriesQuery(place, chosenQuarter), enabled: place.permissions.has('delivery:read') });
  const columns = useColumns();
  const shown = query.data?.quarter;
  return (
    <Guarded permission="delivery:read">
      <Page title={titleOf(notification, query.data)}>
        <p className="prose muted">{notification.explain}</p>
        {shown ? (
          <Filters label={notification.quarter} onClear={undefined}>
            <SelectFilter
              name="quarter"
              label={notification.quarter}
              always
              value={shown}
              options={quartersToChoose(shown).map((value) => ({ value, label: value }))}
              onChange={choose}
            />
          </Filters>
        ) : null}
        <Load query={query}>
          {({ rows }) => (
            <section className="card" aria-label={notification.caption}>
              {rows.length === 0 ? (
                <EmptyState title={notification.nobody}>{notification.nobodyBody}</EmptyState>
              ) : (
                <DataTable caption={notification.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
              )}
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
