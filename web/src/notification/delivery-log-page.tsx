import { queryOptions, useQuery } from '@tanstack/react-query';
import { hc } from 'hono/client';
import { useState } from 'react';
import type { NotificationRoutes } from '../../../functions/notification/routes.ts';
import { lastBusinessDayUpTo } from '../../../shared/kernel/business-days.ts';
import { addQuarters, isoDateSchema, quarterOf } from '../../../shared/kernel/dates.ts';
import { formatCount, formatDate, formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import {
  type Deliveries,
  type DeliveryRow,
  isSummaryKind,
  MAIL_KINDS,
  type MailKind,
} from '../../../shared/notification/schema.ts';
import { isSettled } from '../../../shared/notification/status.ts';
import { answerOf } from '../app/api.ts';
import { pathsOf } from '../app/paths.ts';
import { type Place, useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { mailingsQuery } from './mailing-api.ts';
import { quartersToChoose } from './quarters-to-choose.ts';
import { ReleaseNotices } from './release-notices.tsx';
import { SendAgainDialog } from './send-again-dialog.tsx';
import { SuppressedCard } from './suppressed-card.tsx';
import { type NotificationWords, useNotificationWords } from './words.ts';

type Asked = { readonly quarter?: string } | { readonly day: string };

const deliveriesQuery = (place: Place, asked: Asked) =>
  queryOptions({
    queryKey: [place.id, 'deliveries', asked],
    queryFn: (): Promise<Deliveries> =>
      answerOf(hc<NotificationRoutes>(place.api, { fetch: place.fetch }).deliveries.$get({ query: asked })),
    placeholderData: (before) => before,
  });

/** Whether a mail can go once more: of what is on its way, nobody knows yet whether it is needed. */
const canGoAgain = (row: DeliveryRow): boolean => isSummaryKind(row.kind) && isSettled(row);

const GONE_OUT = new Set<DeliveryRow['status']>(['sent', 'delivered', 'bounced', 'complained']);

const titleOf = (texts: NotificationWords, log: Deliveries | undefined, asked: MailKind): string => {
  if (!log) return texts.page;
  const rows = log.rows.filter(({ kind }) => kind === asked);
  const day = isoDateSchema.safeParse(log.period);
  const about = day.success ? texts.ofDay(formatDate(day.data)) : texts.aboutQuarter(log.period);
  if (rows.length === 0) return texts.titleNone(about);
  const sent = rows.filter(({ status }) => GONE_OUT.has(status)).length;
  return texts.title(formatCount(sent), formatCount(rows.length), about);
};

const TONES: Readonly<Record<DeliveryRow['status'], string>> = {
  waiting: 'tag tag-soon',
  claimed: 'tag',
  uncertain: 'tag tag-soon',
  sent: 'tag',
  delivered: 'tag tag-good',
  bounced: 'tag tag-late',
  complained: 'tag tag-late',
  failed: 'tag tag-late',
};

const useReader = (): ((row: DeliveryRow) => string) => {
  const { access } = useTexts();
  return (row) => row.recipientName ?? row.recipientRoles.map((role) => access.roles[role]).join(', ');
};

const useColumns = (sendAgain: (row: DeliveryRow) => void): Column<DeliveryRow>[] => {
  const notification = useNotificationWords();
  const { access } = useTexts();
  const { columns } = notification;
  const readerOf = useReader();
  const maySend = useMay('mailing:manage');
  return [
    { key: 'recipient', header: columns.recipient, cell: readerOf },
    {
      key: 'kind',
      header: columns.kind,
      cell: ({ kind, copy }) => (
        <>
          {notification.kinds[kind]}
          {copy ? <span className="small muted"> {notification.copy(formatCount(copy))}</span> : null}
        </>
      ),
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
    ...(maySend
      ? [
          {
            key: 'again',
            header: columns.again,
            cell: (row: DeliveryRow) =>
              canGoAgain(row) ? (
                <button type="button" className="button-link" onClick={() => sendAgain(row)}>
                  {notification.again}
                  <span className="visually-hidden"> {readerOf(row)}</span>
                </button>
              ) : null,
          },
        ]
      : []),
  ];
};

type Choice = { readonly kind: MailKind; readonly asked: Asked };

/** Which mails are shown: the summaries are about a quarter, the digests of a day. */
const Choose = ({ choice, choose }: { choice: Choice; choose: (choice: Choice) => void }) => {
  const notification = useNotificationWords();
  const { kind, asked } = choice;
  const lastEnded = addQuarters(quarterOf(today()), -1);
  return (
    <Filters label={notification.filters} onClear={undefined}>
      <SelectFilter
        name="kind"
        label={notification.columns.kind}
        always
        value={kind}
        options={MAIL_KINDS.map((value) => ({ value, label: notification.kinds[value] }))}
        onChange={(chosen) =>
          choose(
            chosen === 'reminderDigest'
              ? { kind: chosen, asked: { day: lastBusinessDayUpTo(today()) } }
              : { kind: chosen ?? 'quarterlySummary', asked: 'day' in asked ? {} : asked },
          )
        }
      />
      {'day' in asked ? (
        <div className="field">
          <label htmlFor="filter-day">{notification.day}</label>
          <input
            id="filter-day"
            className="input"
            type="date"
            max={today()}
            value={asked.day}
            onChange={({ target }) => target.value && choose({ kind, asked: { day: target.value } })}
          />
        </div>
      ) : (
        <SelectFilter
          name="quarter"
          label={notification.quarter}
          always
          value={asked.quarter ?? lastEnded}
          options={quartersToChoose(lastEnded).map((value) => ({ value, label: value }))}
          onChange={(quarter) => choose({ kind, asked: quarter === undefined ? {} : { quarter } })}
        />
      )}
    </Filters>
  );
};

/** Every mail about a quarter or of a day, and what became of it. */
export const DeliveryLogPage = () => {
  const notification = useNotificationWords();
  const place = usePlace();
  const [choice, choose] = useState<Choice>({ kind: 'quarterlySummary', asked: {} });
  const enabled = useMay('delivery:read');
  const query = useQuery({ ...deliveriesQuery(place, choice.asked), enabled });
  const { data: mailings } = useQuery({ ...mailingsQuery(place), enabled });
  const [again, setAgain] = useState<DeliveryRow>();
  const columns = useColumns(setAgain);
  const readerOf = useReader();
  return (
    <Guarded permission="delivery:read">
      <Page title={titleOf(notification, query.data, choice.kind)}>
        <p className="prose muted">
          {notification.explain} <Link to={pathsOf(place).mailings}>{notification.look}</Link>
        </p>
        {mailings ? <ReleaseNotices kinds={mailings.kinds} /> : null}
        {mailings ? <SuppressedCard rows={mailings.suppressed} /> : null}
        <Choose choice={choice} choose={choose} />
        <Load query={query}>
          {({ rows }) => (
            <section className="card" aria-label={notification.caption}>
              {rows.some(({ kind }) => kind === choice.kind) ? (
                <DataTable
                  caption={notification.caption}
                  columns={columns}
                  rows={rows.filter(({ kind }) => kind === choice.kind)}
                  rowKey={({ id }) => id}
                />
              ) : (
                <EmptyState title={notification.nobody}>{notification.nobodyBody[choice.kind]}</EmptyState>
              )}
            </section>
          )}
        </Load>
        {again ? <SendAgainDialog row={again} to={readerOf(again)} onClose={() => setAgain(undefined)} /> : null}
      </Page>
    </Guarded>
  );
};
