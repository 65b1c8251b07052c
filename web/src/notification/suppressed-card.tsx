import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import type { SuppressedRow } from '../../../shared/notification/mailing.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { liftSuppression, mailingsQuery } from './mailing-api.ts';
import { useNotificationWords } from './words.ts';

const useWhose = (): ((row: SuppressedRow) => string) => {
  const { access } = useTexts();
  return ({ personName, personRoles }) => personName ?? personRoles.map((role) => access.roles[role]).join(', ');
};

const LiftDialog = ({ row, onClose }: { row: SuppressedRow; onClose: () => void }) => {
  const words = useNotificationWords().suppressed;
  const whose = useWhose();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.lift(values),
    save: (request) => liftSuppression(place, row.person, request),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: mailingsQuery(place).queryKey });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={words.liftTitle(whose(row))}
      body={words.liftBody}
      label={words.liftReason}
      labelOf={() => words.liftReason}
      submitLabel={words.lift}
      onClose={onClose}
    />
  );
};

/** The addresses to which nothing is sent any more, and the way back for one that works again. */
export const SuppressedCard = ({ rows }: { rows: readonly SuppressedRow[] }) => {
  const words = useNotificationWords().suppressed;
  const whose = useWhose();
  const mayLift = useMay('mailing:manage');
  const [lifting, setLifting] = useState<SuppressedRow>();
  if (rows.length === 0) return null;
  const columns: Column<SuppressedRow>[] = [
    { key: 'who', header: words.who, cell: whose },
    { key: 'reason', header: words.reason, cell: ({ reason }) => words.reasons[reason] },
    { key: 'since', header: words.since, cell: ({ since }) => formatDayOf(since) },
    ...(mayLift
      ? [
          {
            key: 'lift',
            header: words.lift,
            cell: (row: SuppressedRow) => (
              <button type="button" className="button-link" onClick={() => setLifting(row)}>
                {words.lift}
                <span className="visually-hidden"> {whose(row)}</span>
              </button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={words.title}>
      <p className="prose muted">{words.body}</p>
      <DataTable caption={words.title} columns={columns} rows={rows} rowKey={({ person }) => person} />
      {lifting ? <LiftDialog row={lifting} onClose={() => setLifting(undefined)} /> : null}
    </Card>
  );
};
