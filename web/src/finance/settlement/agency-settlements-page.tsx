import { useQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import { addCents, type Cents, cents } from '../../../../shared/kernel/money.ts';
import type { ClosingView } from '../../../../shared/partnership/closing/schema.ts';
import { partnershipPlace, partnershipsWith } from '../../app/partnership-place.ts';
import { AGENCY_PATH, partnershipPath, pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { closingQuery } from '../../partnership/closing/closing-api.ts';
import { useClosingWords } from '../../partnership/closing/words.ts';
import { PeriodFilter } from '../../programme/period-filter.tsx';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { settlementQuery } from './settlement-api.ts';
import { useSettlementTexts, useSettlementWords } from './words.ts';

type Row = {
  readonly id: string;
  readonly settlement: SettlementOverview | undefined;
  readonly closing: ClosingView | undefined;
};

/** Each partnership is asked by itself: one that does not answer hides no other. */
const useRows = (period: number) => {
  const place = usePlace();
  const ids = partnershipsWith(place, 'finance:read');
  const settlements = useQueries({ queries: ids.map((id) => settlementQuery(partnershipPlace(place, id), period)) });
  const closings = useQueries({ queries: ids.map((id) => closingQuery(partnershipPlace(place, id), period)) });
  const rows = ids.map(
    (id, index): Row => ({
      id,
      settlement: settlements[index]?.data,
      closing: closings[index]?.data,
    }),
  );
  const answers = [...settlements, ...closings];
  return { rows, isPending: answers.some(({ isPending }) => isPending) };
};

/** What was settled, or what it would be today. */
const amountIn = ({ settlement }: Row, figure: 'cut' | 'toPay' | 'recovery'): Cents => {
  const [last] = settlement?.settlements ?? [];
  if (last?.state === 'settled') return last[figure];
  return settlement?.now?.outcome[figure] ?? cents(0);
};

const RowsCard = ({ rows, period }: { rows: readonly Row[]; period: number }) => {
  const words = useSettlementWords();
  const texts = useSettlementTexts();
  const closing = useClosingWords();
  const search = { period: String(period) };
  const stateOf = ({ settlement }: Row): string => {
    const [last] = settlement?.settlements ?? [];
    if (settlement?.settledWith !== undefined) return words.settledWithTitle(settlement.settledWith);
    return last ? texts.states[last.state] : words.agency.notPrepared;
  };
  const columns: Column<Row>[] = [
    {
      key: 'partnership',
      header: words.agency.partnership,
      cell: ({ id }) => (
        <Link to={pathsOf({ path: partnershipPath(id) }).settlement} search={search}>
          {id}
        </Link>
      ),
    },
    {
      key: 'realised',
      header: `${texts.labels.realised} / ${texts.labels.goal}`,
      cell: ({ settlement }) =>
        settlement?.now
          ? `${formatCount(settlement.now.outcome.realised)} / ${formatCount(settlement.now.inputs.target.companies)}`
          : '–',
      numeric: true,
    },
    ...(['cut', 'toPay', 'recovery'] as const).map(
      (figure): Column<Row> => ({
        key: figure,
        header: texts.figures[figure].name,
        cell: (row) => formatMoney(amountIn(row, figure)),
        numeric: true,
      }),
    ),
    { key: 'state', header: words.state, cell: (row) => <span className="tag">{stateOf(row)}</span> },
    {
      key: 'closing',
      header: closing.page,
      cell: ({ id, closing: view }) =>
        view ? (
          <Link to={pathsOf({ path: partnershipPath(id) }).closing} search={search}>
            {view.closed
              ? closing.titleClosed(period)
              : words.agency.steps(
                  formatCount(view.items.filter(({ done }) => done).length),
                  formatCount(view.items.length),
                )}
          </Link>
        ) : null,
    },
    {
      key: 'extension',
      header: closing.extension.title,
      cell: ({ closing: view }) =>
        view?.extension ? closing.extension.decisions[view.extension.decision] : words.agency.undecided,
    },
  ];
  return (
    <Card title={words.agency.page} flush>
      <DataTable caption={words.agency.page} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Card>
  );
};

/** All partnerships side by side at the end of a period: what each settlement comes to, how far its closing is, and who goes on. */
export const AgencySettlementsPage = () => {
  const words = useSettlementWords();
  const { access } = useTexts();
  const navigate = useNavigate();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const { rows, isPending } = useRows(period);
  const cut = addCents(...rows.map((row) => amountIn(row, 'cut')));
  return (
    <Guarded permission="agencyDashboard:read">
      <Page
        title={isPending ? words.agency.page : words.agency.title(formatMoney(cut), period)}
        above={<Link to={AGENCY_PATH}>{access.navigation.agencyDashboard}</Link>}
      >
        <PeriodFilter period={period} onChange={(chosen) => void navigate({ to: '.', search: { period: chosen } })} />
        {isPending ? <Skeleton /> : <RowsCard rows={rows} period={period} />}
      </Page>
    </Guarded>
  );
};
