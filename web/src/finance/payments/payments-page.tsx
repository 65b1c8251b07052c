import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { totalOf } from '../../../../shared/finance/budget/roll-up.ts';
import type { LivingTable } from '../../../../shared/finance/budget/schema.ts';
import { paidIn } from '../../../../shared/finance/paid.ts';
import type { Payment } from '../../../../shared/finance/schema.ts';
import { formatDate, formatMoney } from '../../../../shared/kernel/format.ts';
import { addCents } from '../../../../shared/kernel/money.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import type { BudgetWords } from '../../i18n/nl/budget.ts';
import { PeriodSelect } from '../../programme/period-filter.tsx';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Filters } from '../../ui/filters.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { livingTableQuery } from '../budget/budget-api.ts';
import { paymentsQuery, takeBackPayment } from '../ledger-api.ts';
import { LedgerCard } from '../ledger-card.tsx';
import { useBudgetWords } from '../words.ts';
import { PaymentDialog } from './payment-dialog.tsx';

const titleOf = (payments: readonly Payment[], table: LivingTable | undefined, words: BudgetWords['payments']) => {
  if (payments.length === 0) return words.none;
  const paid = formatMoney(paidIn(payments));
  const shares = table && totalOf(table.cells).shares?.certified;
  return shares ? words.title(paid, formatMoney(addCents(shares.esf, shares.focusOnTalent))) : words.titlePaid(paid);
};

const Ledger = ({ payments }: { payments: readonly Payment[] }) => {
  const words = useBudgetWords().payments;
  const place = usePlace();
  if (payments.length === 0) return <EmptyState title={words.none}>{words.noneBody}</EmptyState>;
  const columns: Column<Payment>[] = [
    { key: 'reference', header: words.reference, cell: ({ reference }) => reference },
    { key: 'kind', header: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { key: 'on', header: words.on, cell: ({ on }) => formatDate(on) },
    { key: 'amount', header: words.amount, cell: ({ amount }) => formatMoney(amount), numeric: true },
  ];
  return (
    <LedgerCard
      title={words.page}
      entries={payments}
      columns={columns}
      permission="finance:record"
      takeBack={(payment, reason) => takeBackPayment(place, payment, reason)}
    />
  );
};

/** What the agency paid to the promotor in a period, against the public part of what was accepted. */
export const PaymentsPage = () => {
  const words = useBudgetWords();
  const place = usePlace();
  const navigate = useNavigate();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const [may, mayRecord] = [useMay('finance:read'), useMay('finance:record')];
  const query = useQuery({ ...paymentsQuery(place, period), enabled: may });
  const living = useQuery({ ...livingTableQuery(place, period), enabled: may });
  const [recording, setRecording] = useState(false);
  const { payments } = words;
  return (
    <Guarded permission="finance:read">
      <Page
        title={query.data ? titleOf(query.data.payments, living.data, payments) : payments.page}
        above={
          <Link to={pathsOf(place).budget} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
        actions={
          mayRecord ? (
            <button type="button" className="button button-primary" onClick={() => setRecording(true)}>
              {payments.record}
            </button>
          ) : null
        }
      >
        <p className="prose muted">{payments.explain}</p>
        <Filters label={words.period} onClear={undefined}>
          <PeriodSelect period={period} onChange={(chosen) => void navigate({ to: '.', search: { period: chosen } })} />
        </Filters>
        <Load query={query}>{({ payments: all }) => <Ledger payments={all} />}</Load>
        {recording ? <PaymentDialog period={period} onClose={() => setRecording(false)} /> : null}
      </Page>
    </Guarded>
  );
};
