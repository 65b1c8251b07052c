import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { reportsInOrder } from '../../../../shared/finance/reports.ts';
import type { Certified } from '../../../../shared/finance/requests.ts';
import { type CertifiedAmount, COST_CATEGORIES } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { addCents, type Cents } from '../../../../shared/kernel/money.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useLanguage } from '../../i18n/language-context.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { certifiedQuery } from '../ledger-api.ts';
import { useMemberNames } from '../member-names.ts';
import { useBudgetWords } from '../words.ts';
import { type CertifiedSearch, readCertifiedSearch } from './certified-search.ts';
import { RecordDialog } from './record-dialog.tsx';
import { ReportCard } from './report-card.tsx';

const sumOf = (amounts: readonly CertifiedAmount[]): Cents => addCents(...amounts.map(({ amount }) => amount));

const chosenBy =
  ({ period, member, category, year }: CertifiedSearch) =>
  (amount: CertifiedAmount): boolean =>
    (period === undefined || String(amount.period) === period) &&
    (member === undefined || amount.memberId === member) &&
    (category === undefined || amount.category === category) &&
    (year === undefined || String(amount.year ?? 'none') === year);

/** Where more is certified now than budgeted: told after it was recorded, never in the way of it. */
const OverBudget = ({ over }: { over: Certified['overBudget'] }) => {
  const words = useBudgetWords().certified;
  const { language } = useLanguage();
  const { nameOf } = useMemberNames();
  if (over.length === 0) return null;
  return (
    <div className="notice" role="status">
      <strong>{words.overBudgetTitle}</strong>
      <ul>
        {over.map(({ memberId, category, over: amount }) => (
          <li key={`${memberId} ${category}`}>
            {words.overBudget(nameOf(memberId), COST_CATEGORIES[category][language], formatMoney(amount))}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Reports = ({ amounts, isChosen }: { amounts: readonly CertifiedAmount[]; isChosen: boolean }) => {
  const words = useBudgetWords().certified;
  if (amounts.length === 0)
    return (
      <EmptyState title={isChosen ? words.noneChosen : words.none}>{isChosen ? undefined : words.noneBody}</EmptyState>
    );
  return reportsInOrder(amounts)
    .toReversed()
    .map((report) => (
      <ReportCard key={report} report={report} amounts={amounts.filter((amount) => amount.report === report)} />
    ));
};

/** What the agency certified, report by report, the latest first; all of it, or the entries behind one figure. The agency records it here. */
export const CertifiedAmountsPage = () => {
  const words = useBudgetWords();
  const paths = pathsOf(usePlace());
  const search = readCertifiedSearch(useSearch({ strict: false }));
  const query = useQuery({ ...certifiedQuery(usePlace()), enabled: useMay('finance:read') });
  const mayRecord = useMay('finance:record');
  const [recording, setRecording] = useState(false);
  const [over, setOver] = useState<Certified['overBudget']>([]);
  const { period, member, category, year } = search;
  const isChosen = [member, category, year].some((choice) => choice !== undefined);
  const amounts = (query.data?.amounts ?? []).filter(chosenBy(search));
  const { page, title, chosen, all, record } = words.certified;
  const total = formatMoney(sumOf(amounts));
  return (
    <Guarded permission="finance:read">
      <Page
        title={amounts.length === 0 ? page : isChosen ? chosen(total) : title(total)}
        above={
          <Link to={paths.budget} search={{ period }}>
            {words.page}
          </Link>
        }
        actions={
          mayRecord ? (
            <button type="button" className="button button-primary" onClick={() => setRecording(true)}>
              {record}
            </button>
          ) : null
        }
      >
        <OverBudget over={over} />
        {isChosen ? (
          <Link to={paths.certifiedAmounts} search={{ period }}>
            {all}
          </Link>
        ) : null}
        <Load query={query}>{() => <Reports amounts={amounts} isChosen={isChosen} />}</Load>
        <HistoryCard kind="finance" id={period ?? '1'} />
        {recording ? (
          <RecordDialog
            period={period === '2' ? 2 : 1}
            reports={reportsInOrder(query.data?.amounts ?? [])}
            onRecorded={({ overBudget }) => setOver(overBudget)}
            onClose={() => setRecording(false)}
          />
        ) : null}
      </Page>
    </Guarded>
  );
};
